import { press } from '../../support/keys.js';
import type { CurbCut } from '../../../src/element/curb-cut.js';
import { openDialog, placed, until, within } from '../placed.js';

/** A page with something of each kind that the menu lists. */
export const PAGE = `
  <header><nav aria-label="Site"><a href="#a">Home</a></nav></header>
  <main>
    <h1>Harbour clinic</h1>
    <h2>Opening hours</h2><h4>On Sundays</h4>
    <h2>Résumé of care</h2>
    <h2 hidden>Not shown</h2>
    <form><h3>Book a visit</h3><input aria-label="Name"><button>Send</button></form>
  </main>
  <footer>End</footer>`;

const page = placed();

/** What stands in the page beside the element. */
export const { content } = page;

/** The element under test, once it has been put into a page. */
export let element: CurbCut;

/** Puts the element into a page that it leaves as it is. */
export async function put(markup = PAGE): Promise<void> {
  element = await page.place({ repair: 'off' }, markup);
}

/** Opens the menu by its chord; resolves when it lists something. */
export async function open(markup = PAGE): Promise<HTMLDialogElement> {
  await put(markup);
  await press('Alt+Digit1');
  const dialog = await openDialog(element);
  await until(() => lines().length > 0);
  return dialog;
}

export const tree = (): Element => within(element, 'curb-cut-tree')!;
export const lines = (): HTMLElement[] => [...tree().shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
export const labels = (): string[] => lines().map(({ textContent }) => textContent.trim());

/** The chord as a script can press it, which waits for nothing. */
export const altOne = (): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: '1', code: 'Digit1', altKey: true, bubbles: true });
