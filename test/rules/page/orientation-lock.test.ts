import { expect } from '@open-wc/testing';
import { orientationLock } from '../../../src/rules/page/orientation-lock.js';
import { mending } from '../../support/mending.js';

const turnedBy = (style: string, around = ''): string =>
  `${around} @media (orientation: portrait) { body { ${style} } } @media (orientation: landscape) { body { ${style} } }`;

const locked: readonly (readonly [why: string, css: string])[] = [
  ['a turn in radians', turnedBy('transform: rotate(1.5708rad)')],
  ['a turn by a matrix', turnedBy('transform: matrix3d(0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)')],
  ['the property for turns', turnedBy('rotate: 90deg')],
  [
    'a turn against one that always holds',
    turnedBy('transform: rotate(92.5deg)', 'body { transform: rotate(2.5deg) }'),
  ],
];

const sound: readonly (readonly [why: string, css: string])[] = [
  ['a whole turn', turnedBy('transform: rotateZ(1turn)')],
  ['a move', turnedBy('transform: translateX(10px)')],
  ['a turn in both orientations', 'body { transform: rotate(90deg) }'],
  [
    'the turn of a part',
    turnedBy('color: black', '@media (orientation: landscape) { p { transform: rotate(90deg) } }'),
  ],
];

describe('orientation-lock', () => {
  const turnOf = (body: HTMLElement): string => {
    const { transform, rotate } = getComputedStyle(body);
    return `${transform} ${rotate}`;
  };

  for (const [why, css] of locked) {
    it(`takes out ${why}, and puts it back`, async () => {
      const page = await mending(`<style>${css}</style><p>One</p>`, { rules: [] });
      const before = turnOf(page.body);
      page.end();
      const mended = await mending(`<style>${css}</style><p>One</p>`, { rules: [orientationLock] });
      expect(turnOf(mended.body)).not.to.equal(before);
      mended.undo();
      expect(turnOf(mended.body)).to.equal(before);
      mended.end();
    });
  }

  for (const [why, css] of sound) {
    it(`leaves ${why}`, async () => {
      const page = await mending(`<style>${css}</style><p>One</p><p>Two</p>`, { rules: [orientationLock] });
      expect(page.repairs).to.deep.equal([]);
      page.end();
    });
  }

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending(`<style>${turnedBy('rotate: 90deg')}</style><p>One</p>`, { rules: [orientationLock], scope: 'certain' }); // prettier-ignore
    expect(page.repairs).to.deep.equal([]);
    page.end();
  });
});
