import { fixture, html } from '@open-wc/testing';
import { focused, press } from '../../support/keys.js';
import { startQuickKeys, type PageWithKeys } from './page-with-keys.js';

/** Headings that a screen reader would offer, and some that it would not. */
export const article = html`
  <div>
    <h1 id="top">Opening hours</h1>
    <h2 id="none" role="none">Not a heading</h2>
    <h2 id="hidden" hidden>Hidden</h2>
    <h2 id="secret" aria-hidden="true">Secret</h2>
    <h2 id="clipped" style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">
      Clipped
    </h2>
    <h3 id="third">Third</h3>
    <div id="aria" role="heading" aria-level="2">Drawn</div>
  </div>
`;

/** The page under its quick keys, once they have started. */
export let keys: PageWithKeys;

/** Starts the quick keys for the document as it stands. */
export async function start(): Promise<void> {
  keys = await startQuickKeys();
}

/** Puts a page up and starts the quick keys for it. */
export async function on(page: Parameters<typeof fixture>[0]): Promise<Element> {
  const element = await fixture(page);
  await start();
  return element;
}

/** The id of what has focus. */
export const id = (): string => focused()?.id ?? '';

/** Presses one chord after the other, and answers with where each led. */
export async function visited(...chords: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const chord of chords) {
    await press(chord);
    ids.push(id());
  }
  return ids;
}
