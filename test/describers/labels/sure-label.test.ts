import { expect } from '@open-wc/testing';
import { sureLabel } from '../../../src/describers/labels/sure-label.js';
import type { Circumstances } from '../../../src/describers/labels/best-label.js';

const LOUDSPEAKER = 632;
const UMBRELLA = 879;
const LEMON = 951;

const odds = (given: Record<number, number>): Float32Array => Object.assign(new Float32Array(1000), given);

describe('a label that is sure in a mirror as well', () => {
  const rows: [
    why: string,
    seen: Record<number, number>,
    mirrored: Record<number, number>,
    word: string | undefined,
    circumstances?: Circumstances,
  ][] = [
    ['keeps what is as sure there', { [UMBRELLA]: 0.9 }, { [UMBRELLA]: 0.92 }, 'umbrella'],
    ['is silent where it was a guess', { [UMBRELLA]: 0.93 }, { [UMBRELLA]: 0.6 }, undefined],
    ['is silent where another thing is seen there', { [UMBRELLA]: 0.93 }, { [LOUDSPEAKER]: 0.93 }, undefined],
    ['takes the broader word where it is as sure of no narrow one', { [LEMON]: 0.96 }, { [LEMON]: 0.9, 950: 0.1 }, 'fruit'],
    ['does not doubt what is known for sure', { [UMBRELLA]: 0.98 }, { [UMBRELLA]: 0.1 }, 'umbrella'],
    ['stays silent where nothing is seen at first', { [UMBRELLA]: 0.8 }, { [UMBRELLA]: 1 }, undefined],
    ['minds the name of the file there, too', { [UMBRELLA]: 0.3 }, { [UMBRELLA]: 0.2 }, 'umbrella', { fileName: 'umbrella.jpg' }],
  ]; // prettier-ignore
  for (const [why, seen, mirrored, word, circumstances = {}] of rows)
    it(why, async () =>
      expect((await sureLabel(odds(seen), () => Promise.resolve(odds(mirrored)), circumstances))?.word).to.equal(word),
    );

  it('looks a second time in doubt alone', async () => {
    const looks: number[] = [];
    for (const sum of [0.8, 0.9, 0.98]) {
      const again = (): Promise<Float32Array> => Promise.resolve(odds({ [UMBRELLA]: looks.push(sum) }));
      await sureLabel(odds({ [UMBRELLA]: sum }), again, {});
    }
    expect(looks).to.deep.equal([0.9]);
  });
});
