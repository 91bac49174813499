import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { localeTags } from '../../src/i18n/load-locale.js';
import type { CurbCut } from '../../src/element/curb-cut.js';
import type { Panel } from '../../src/element/panel/panel.js';
import type { ViewName } from '../../src/element/panel/view.js';
import { press } from '../support/keys.js';
import { ended, openDialog, placed, until, within } from './placed.js';

declare const axe: { run: (context: Node, options: RunOptions) => Promise<AxeResults> };

const PAGE = `<main><h1>Clinic</h1><h2>Visits</h2><form>Your name <input></form><a href="/a"><i class="fa fa-phone"></i></a></main>`;
const VIEWS: readonly ViewName[] = ['menu', 'settings', 'keys', 'changes', 'statement'];
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colors', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

describe('axe-core finds nothing', () => {
  const { place } = placed();
  let element: CurbCut;

  before(() => {
    document.documentElement.lang = 'en';
    document.title = 'Clinic';
  });
  after(async () => {
    await emulateMedia(LOOKS[0][1]);
  });

  async function violations(): Promise<string[]> {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ target }) => target.flat().join(' ').includes('curb-cut')).map(({ html }) => `${id}: ${html}`),
    );
  }

  for (const [look, media] of LOOKS) {
    it(`in the first tab stop, at rest and with focus, ${look}`, async () => {
      await emulateMedia(media);
      await place({}, PAGE);
      expect(await violations()).to.deep.equal([]);
      await press('Tab');
      expect(await violations()).to.deep.equal([]);
    });

    for (const view of VIEWS) {
      it(`in ${view}, ${look}`, async () => {
        await emulateMedia(media);
        element = await place({ contact: 'access@clinic.example', statement: '/statement' }, PAGE);
        await element.enable();
        await press('Alt+Digit1');
        await openDialog(element);
        const panel = within(element, 'curb-cut-panel') as Panel;
        await panel.show(view);
        await until(() => within(element, `[part=dialog]`)?.matches(':focus-within'));
        expect(await violations()).to.deep.equal([]);
      });
    }
  }

  it('in any language', async () => {
    for (const [number, lang] of localeTags().entries()) {
      element = await place({ lang, contact: 'access@clinic.example' }, PAGE);
      await press('Alt+Digit1');
      const dialog = await openDialog(element);
      // Each language in one view, each view in several languages.
      await (within(element, 'curb-cut-panel') as Panel).show(VIEWS[number % VIEWS.length]!);
      const isRightToLeft = ['ar', 'fa', 'he', 'ur'].includes(lang);
      expect([dialog.lang, dialog.dir]).to.deep.equal([lang, isRightToLeft ? 'rtl' : 'ltr']);
      expect(await violations(), lang).to.deep.equal([]);
      element.remove();
      await ended();
    }
  }).timeout(120_000);

  for (const [look, media] of LOOKS.slice(1)) {
    it(`in any view from right to left, ${look}`, async () => {
      await emulateMedia(media);
      element = await place({ lang: 'ar', contact: 'access@clinic.example' }, PAGE);
      await press('Alt+Digit1');
      await openDialog(element);
      for (const view of VIEWS) {
        await (within(element, 'curb-cut-panel') as Panel).show(view);
        expect(await violations(), view).to.deep.equal([]);
      }
      await emulateMedia(LOOKS[0][1]);
    });
  }

  it('no button of the menu is too narrow for its text at 320 px, in German either', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      element = await place({ lang: 'de' }, PAGE);
      await press('Alt+Digit1');
      await openDialog(element);
      const buttons = within(element, 'curb-cut-quick-menu')!.shadowRoot!.querySelectorAll('button');
      const tooNarrow = [...buttons].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      expect(tooNarrow.map(({ textContent }) => textContent)).to.deep.equal([]);
    } finally {
      await setViewport({ width: 1280, height: 720 });
    }
  });

  it('nothing is cut off sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 256 });
    try {
      element = await place({ contact: 'access@clinic.example' }, PAGE);
      await press('Alt+Digit1');
      const dialog = await openDialog(element);
      for (const view of VIEWS) {
        await (within(element, 'curb-cut-panel') as Panel).show(view);
        expect(dialog.scrollWidth, view).to.be.at.most(320);
      }
    } finally {
      await setViewport({ width: 1280, height: 720 });
    }
  });

  for (const lang of ['de', 'hu', 'ru']) {
    it(`no word of a setting is torn apart: ${lang}`, async () => {
      element = await place({ lang }, PAGE);
      await press('Alt+Digit1');
      await openDialog(element);
      await (within(element, 'curb-cut-panel') as Panel).show('settings');
      await until(() => within(element, '.range'));
      const labels = [
        ...(within(element, '.range')!.getRootNode() as ShadowRoot).querySelectorAll('.range > :first-child'),
      ];
      expect(labels.length).to.be.above(5);
      const single = labels.filter(({ textContent }) => !/\s|-/.test(textContent.trim()));
      expect(single.filter((label) => textOf(label).getClientRects().length > 1)).to.deep.equal([]);
    });
  }
});

/** Where the text of an element is drawn. */
function textOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!.parentElement!);
  return range;
}
