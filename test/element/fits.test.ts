import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { isRightToLeft } from '../../src/page/language/language.js';
import { inEveryLanguage, PAGE, showView, VIEWS } from './every-view.js';
import { placed, within } from './placed.js';

describe('what is drawn has room', () => {
  const { place } = placed();

  afterEach(async () => {
    await setViewport({ width: 1280, height: 720 });
  });

  for (const view of VIEWS) {
    it(`nothing is cut off sideways at 320 px in ${view}, in any language, each in its direction`, async () => {
      await setViewport({ width: 320, height: 256 });
      const element = await place({ contact: 'access@clinic.example' }, PAGE);
      await element.enable();
      const dialog = await showView(element, view);
      await inEveryLanguage(element, (language) => {
        expect(dialog.dir).to.equal(isRightToLeft(language) ? 'rtl' : 'ltr');
        expect(dialog.scrollWidth, language).to.be.at.most(320);
        const labels = [...everything(dialog)].filter((node) => node.matches('button, .segments span, .switch span'));
        const tooNarrow = labels.filter(isTooNarrow).map(({ textContent }) => textContent);
        expect(tooNarrow, language).to.deep.equal([]);
      });
    }).timeout(120_000);
  }

  it('no word of a setting is torn apart, in any language', async () => {
    const element = await place({}, PAGE);
    await showView(element, 'settings');
    const view = within(element, '.range')!.getRootNode() as ShadowRoot;
    await inEveryLanguage(element, (language) => {
      const labels = [...view.querySelectorAll('.range > :first-child')];
      expect(labels.length).to.be.above(5);
      const torn = labels.filter(isTorn);
      expect(
        torn.map(({ textContent }) => textContent),
        language,
      ).to.deep.equal([]);
    });
  }).timeout(120_000);
});

/** Every element that is drawn in this one, in its shadow trees as well. */
function* everything(root: ParentNode): Generator<Element> {
  for (const node of root.querySelectorAll('*')) {
    yield node;
    if (node.shadowRoot) yield* everything(node.shadowRoot);
  }
}

function isTooNarrow(node: Element): boolean {
  // What is out of view is laid out when it is asked for, and not before the answer.
  node.getBoundingClientRect();
  return node.scrollWidth > node.clientWidth && node.clientWidth > 0;
}

/** Whether a single word goes on in a second line; scripts without spaces may. */
function isTorn(label: Element): boolean {
  const text = label.textContent.trim();
  if (/[\s-]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return false;
  const range = document.createRange();
  range.selectNodeContents(label);
  return range.getClientRects().length > 1;
}
