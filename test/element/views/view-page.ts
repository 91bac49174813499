import { press, focused } from '../../support/keys.js';
import type { CurbCut } from '../../../src/element/curb-cut.js';
import { showView } from '../every-view.js';
import { openDialog, placed, until, within } from '../placed.js';

/** A page on which there is something to mend. */
export const PAGE = `<main><h1>Clinic</h1><form>Your name <input id="name"><input id="mail" placeholder="E-mail"></form>
  <a href="https://example.org/team"><i class="fa fa-facebook"></i></a></main>`;

const page = placed();

/** What stands in the page beside the element. */
export const { content } = page;

/** The element under test, once it has been put into a page. */
export let element: CurbCut;

/** Puts the element into a page of its own. */
export async function put(attributes: Record<string, string> = {}, markup = PAGE): Promise<void> {
  element = await page.place(attributes, markup);
}

/** Opens the menu and presses the button of a view there. */
export async function open(view: string, attributes: Record<string, string> = {}): Promise<ShadowRoot> {
  await put(attributes);
  await element.enable();
  await press('Alt+Digit1');
  await openDialog(element);
  const button = [...within(element, 'curb-cut-quick-menu')!.shadowRoot!.querySelectorAll('button')];
  button.find(({ textContent }) => textContent === view)!.focus();
  await press('Enter');
  const title = within(element, 'h2')!;
  await until(() => title.textContent === view && focused() === title);
  return within(element, `curb-cut-${view === 'About' ? 'statement' : view.toLowerCase()}`)!.shadowRoot!;
}

/** Shows a view in another language than English. */
export async function openIn(lang: string, view: 'changes' | 'statement', markup: string): Promise<ShadowRoot> {
  await put({ lang }, markup);
  await element.enable();
  await element.settled;
  await showView(element, view);
  return within(element, `curb-cut-${view}`)!.shadowRoot!;
}

/** What the panel has announced. */
export const spoken = (): string => within(element, 'dialog')!.querySelector('[aria-live=polite]')!.textContent;
