import { focused, press } from '../../support/keys.js';
import { container } from '../../support/mount.js';
import { drawn, startPopups, type PageWithPopups } from './start-popups.js';

/** Where the page under test stands. */
export const { element: area, mount } = container();

/** The popups of the page, once they have started. */
export let popups: PageWithPopups | undefined;

afterEach(() => {
  popups?.end();
  popups = undefined;
  document.body.className = '';
});

/** Starts to look after the popups of the page as it stands. */
export async function start(...mended: Parameters<typeof startPopups>): Promise<void> {
  popups = await startPopups(...mended);
}

export const STYLE = `<style>
  .layer { display: none; position: fixed; inset: 0; z-index: 50; background: rgb(0 0 0 / .5); place-content: center }
  .box { display: none; position: fixed; left: 25%; top: 20%; width: 50%; height: 50%; z-index: 60; background: #fff }
  .sheet { display: none; position: fixed; inset: 0; z-index: 40; background: #000; opacity: .5 }
  .card { display: none; position: fixed; left: 35%; top: 15%; width: 30%; height: 20%; background: #fff }
  .toast { display: none; position: fixed; left: 35%; bottom: 10px; width: 30%; height: 60px; background: #fff }
  .corner { display: none; position: fixed; right: 10px; bottom: 10px; width: 200px; height: 150px; z-index: 60 }
  .bar { display: none; position: fixed; left: 0; right: 0; bottom: 0; height: 90px; z-index: 60; background: #fff }
  .through { display: none; position: fixed; inset: 0; z-index: 70 }
  .drop { display: none; position: absolute; width: 200px; height: 150px; z-index: 60; background: #fff }
  .open { display: block } .layer.open { display: grid }
</style>`;

/** A button that toggles `open` on everything with the class `shown`. */
const OPENER = `<button id="opener" onclick="document.querySelectorAll('.shown').forEach((e) => e.classList.toggle('open'))">Open</button>`;
export const BEFORE = `${STYLE}<main><p>Text</p>${OPENER}<a href="#x" id="behind">Behind</a></main>`;

/** Mounts the markup, starts, and presses the opener. */
export async function open(markup: string): Promise<void> {
  mount(BEFORE + markup);
  await start();
  await drawn();
  byId('opener').focus();
  await press('Enter');
  await drawn();
}

export function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** The popup's own cross. */
export const CLOSER = `<button id="close" aria-label="Close" onclick="document.querySelectorAll('.shown').forEach((e) => e.classList.remove('open'))">×</button>`;

/** Whether focus is in the element with this id, or in a frame in it. */
export function within(id: string): boolean {
  let at = focused();
  for (; at && at !== document.body; at = at.parentElement ?? at.ownerDocument.defaultView!.frameElement) {
    if (at.id === id) return true;
  }
  return false;
}
