import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { press } from '../support/keys.js';
import { inEveryLanguage, PAGE, showView, VIEWS } from './every-view.js';
import { placed } from './placed.js';

declare const axe: { run: (context: Node, options: RunOptions) => Promise<AxeResults> };

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colors', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** What holds for contrast of level AAA holds for AA. */
const CONTRAST = 'color-contrast-enhanced';

/** Every rule; that of contrast is the stricter one, and that of the size of what is pressed is among them. */
const ALL: RunOptions = {
  rules: { 'color-contrast': { enabled: false }, [CONTRAST]: { enabled: true }, 'target-size': { enabled: true } },
  // Scripts and styles of the page are not loaded again.
  preload: false,
};

describe('axe-core finds nothing', () => {
  const { place } = placed();

  before(() => {
    document.documentElement.lang = 'en';
    document.title = 'Clinic';
  });
  after(async () => {
    await emulateMedia(LOOKS[0][1]);
  });

  async function violations(context: Node): Promise<string[]> {
    const { violations } = await axe.run(context, { resultTypes: ['violations'], ...ALL });
    return violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ target }) => target.flat().join(' ').includes('curb-cut')).map(({ html }) => `${id}: ${html}`),
    );
  }

  for (const [look, media] of LOOKS) {
    it(`in the first tab stop, at rest and with focus, ${look}`, async () => {
      await emulateMedia(media);
      await place({}, PAGE);
      expect(await violations(document)).to.deep.equal([]);
      await press('Tab');
      expect(await violations(document)).to.deep.equal([]);
    });

    for (const view of VIEWS) {
      it(`in ${view}, in any language, ${look}`, async () => {
        await emulateMedia(media);
        const element = await place({ contact: 'access@clinic.example', statement: '/statement' }, PAGE);
        await element.enable();
        const dialog = await showView(element, view);
        expect(await violations(document)).to.deep.equal([]);
        await inEveryLanguage(element, async (language) => {
          expect(await violations(dialog), language).to.deep.equal([]);
        });
      }).timeout(300_000);
    }
  }
});
