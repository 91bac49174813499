import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { focused } from '../../support/keys.js';
import { startDropdowns, until, type PageWithDropdowns } from './page-with-dropdowns.js';

/** What stands in most menus: items from A to C. */
export const items = html`<li><a id="a" href="#a">Apples</a></li>
  <li><a id="b" href="#b">Bread</a></li>
  <li><a id="c" href="#c">Cheese</a></li>`;

/** Shown by the simplest style rule there is. */
export const simple = {
  css: '.m ul{display:none}.m li:hover>ul{display:block}',
  menu: html`<ul class="m"><li><a id="t" href="#">Food</a><ul id="p">${items}</ul></li></ul>`,
}; // prettier-ignore

/** Shown by whatever a test has its button do. */
export const hiddenList = html`<div>
  <button id="t">Food</button>
  <ul id="p" hidden>
    ${items}
  </ul>
</div>`;

/** Shown and put away by a class, with a cross of its own. */
export const drawer = html`<div><a id="t" href="#">Menu</a><div class="d" id="p"><a id="x" href="#">×</a><ul>${items}</ul></div></div>`; // prettier-ignore

/** The page under test, its keys once they have started, and its markup before that. */
export let page: HTMLElement;
export let keys: PageWithDropdowns;
export let before: string;

/** Puts a page up as it is before the overlay comes. */
export async function stand(template: TemplateResult): Promise<void> {
  page = await fixture<HTMLElement>(template);
  before = page.outerHTML;
}

/** From now on the body of this frame is the page. */
export function standIn(frame: HTMLIFrameElement): void {
  page = frame.contentDocument!.body;
}

/** Starts the keys; resolves when these triggers, given as selectors, have been found. */
export async function start(...triggers: string[]): Promise<void> {
  keys = await startDropdowns();
  for (const trigger of triggers) await keys.found(page.querySelector(trigger)!);
}

/** Puts up a menu between two buttons, and starts the keys. */
export async function on(css: string, menu: TemplateResult): Promise<void> {
  await stand(html`<div><button id="start">Start</button><style>${css}</style>${menu}<button id="after">After</button></div>`); // prettier-ignore
  await start('#t');
}

export const trigger = (): HTMLElement => page.querySelector('#t')!;
export const panel = (): HTMLElement => page.querySelector('#p')!;
export const state = (): string | null => trigger().getAttribute('aria-expanded');

/** Resolves when focus is on the element with this id. */
export const at = (id: string): Promise<void> => until(() => focused()?.id === id);
