import { expect } from '@open-wc/testing';
import { axNode } from '../../support/ax.js';
import { focused, press } from '../../support/keys.js';
import { showView } from '../every-view.js';
import { until, within } from '../placed.js';
import { PAGE, element, open, put } from './view-page.js';

describe('every view', () => {
  for (const [view, words] of [
    ['menu', 'Überschriften (1)'],
    ['keys', 'Immer'],
    ['changes', 'der Text daneben'],
    ['statement', 'Ein Bedienelement hat keinen Namen'],
  ] as const) {
    it(`${view} goes on in the language that is chosen while it is open`, async () => {
      await put({}, `${PAGE}<button><i></i></button>`);
      await element.enable();
      await element.settled;
      const dialog = await showView(element, view);
      element.settings = { language: 'de' };
      await until(() => allText(dialog).includes(words));
      expect(dialog.lang).to.equal('de');
    });
  }

  it('have a title that takes focus, and a way back to the menu', async () => {
    await open('Keys');
    expect(await axNode(focused()!)).to.include({ role: 'heading', name: 'Keys' });
    await press('Shift+Tab', 'Enter');
    await until(() => (focused() as HTMLInputElement).id === 'filter');
    expect(within(element, 'curb-cut-keys')).to.be.null;
  });
});

/** The text of an element and of the shadow trees in it. */
function allText(root: ParentNode): string {
  const inner = [...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? allText(shadowRoot) : ''));
  return (root.textContent ?? '') + inner.join('');
}
