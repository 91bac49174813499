import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../support/root.mjs';
import { serveFolders } from '../../serve/serve-folders.mjs';
import { figuresOf } from './picture.mjs';

/** How long an adjustment may take on a busy machine, and how soon it is asked again, in ms. */
const PATIENCE = 15_000;
const MOMENT = 30;
const axe = createRequire(import.meta.url).resolve('axe-core');

/** A page of a site with the overlay in it, which is told what to show and asked what is seen. */
export class SitePage {
  #page;
  #reader;
  #server;
  #bytes;

  /** Opens a page of a site, with nothing from elsewhere, and holds it once it rests. */
  static async open(browser, site) {
    const server = await serveFolders({ '/curb-cut/': join(root, 'dist'), '/': site.folder });
    const reader = await browser.newPage();
    const page = await pageOf(browser, server.address);
    await page.goto(server.address + site.path);
    await page.evaluate(addOverlay);
    const opened = new SitePage({ page, reader, server });
    await opened.#hold();
    return opened;
  }

  constructor({ page, reader, server }) {
    this.#page = page;
    this.#reader = reader;
    this.#server = server;
  }

  async close() {
    await this.#page.context().close();
    await this.#reader.context().close();
    await this.#server.close();
  }

  /** Chooses these adjustments and no others. */
  async show(adjustments) {
    await this.#page.evaluate(
      (chosen) => (document.querySelector('curb-cut').settings = { adjustments: chosen }),
      adjustments,
    );
  }

  /** What a probe compares with later. */
  async state({ kind, select }) {
    if (kind === 'style') return this.#read(select);
    return kind === 'picture' ? this.#figures() : undefined;
  }

  /** How many of how many places show what the probe says, and the first that does not. */
  async measured({ kind, select, holds, look }, before) {
    if (kind === 'scene') return this.#page.evaluate(look);
    if (kind === 'picture') {
      const figures = await this.#figures();
      return { of: 1, changed: Number(holds(figures, before)), first: figures };
    }
    const now = await this.#read(select);
    const others = now.filter((one, index) => !holds(one, before[index] ?? one));
    return { of: now.length, changed: now.length - others.length, first: others[0] };
  }

  /** Asks again and again until `isDone` says so of the answer, which is the last one in any case. */
  async until(ask, isDone) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const answer = await ask();
      if (isDone(answer) || Date.now() > end) return answer;
      await new Promise((later) => setTimeout(later, MOMENT));
    }
  }

  /** Puts the pointer on the first element that `select` names and that can be seen. */
  async pointAt(select) {
    const place = await this.#page.evaluate((name) => {
      const { looks } = globalThis;
      const element = looks[name]().find((one) => looks.inSight(one) && one.getClientRects()[0].top > 0);
      const { left, top, width, height } = element?.getClientRects()[0] ?? new DOMRect();
      return { x: left + Math.min(width / 2, 40), y: top + height / 2 };
    }, select);
    await this.#page.mouse.move(place.x + 1, place.y);
    await this.#page.mouse.move(place.x, place.y);
  }

  /** Takes pointer, focus and selection off the page. */
  async leave() {
    await this.#page.mouse.move(0, 0);
    await this.#page.evaluate(() => getSelection().removeAllRanges());
  }

  /** Shows nothing more; tells whether the page is then as it was at first, and where it is not. */
  async undone() {
    await this.show({});
    const { differs, detail } = await this.until(
      () => this.difference(),
      ({ differs: its }) => !its,
    );
    return { isUndone: !differs, detail };
  }

  /** Whether the page differs from what it was at first, and where it begins to. */
  async difference() {
    const now = await this.#page.evaluate(() => globalThis.looks.bytes());
    if (now === this.#bytes) return { differs: false };
    const at = [...now].findIndex((letter, index) => letter !== this.#bytes[index]);
    return { differs: true, detail: `${this.#bytes.slice(at - 60, at + 60)} → ${now.slice(at - 60, at + 60)}` };
  }

  /** Resolves once the page has not changed for a second, or after ten. */
  async rest() {
    const read = () => this.#page.evaluate(() => globalThis.looks.bytes());
    for (let seconds = 0, before = ''; seconds < 10; seconds++) {
      const now = await read();
      if (now === before) return;
      before = now;
      await new Promise((later) => setTimeout(later, 1000));
    }
  }

  async #hold() {
    await this.rest();
    await this.#page.evaluate(() => (globalThis.looks.isHeld = true));
    this.#bytes = await this.#page.evaluate(() => globalThis.looks.bytes());
  }

  #read(select) {
    return this.#page.evaluate((name) => globalThis.looks.read(name), select);
  }

  /** Hiding the caret would write into the page. */
  async #figures() {
    return figuresOf(this.#reader, await this.#page.screenshot({ caret: 'initial', animations: 'disabled' }));
  }
}

async function pageOf(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await context.route('**/*', (route) =>
    route.request().url().startsWith(address) ? route.continue() : route.abort(),
  );
  await context.addInitScript({ path: join(root, 'scripts/measure/looks/in-page.js') });
  await context.addInitScript({ path: axe });
  return context.newPage();
}

/** Runs in the page: the overlay as an owner would add it, if it is not there; without repairs, for those are no looks. */
async function addOverlay() {
  if (!document.querySelector('script[src$="/curb-cut.js"]')) {
    document.head.append(
      Object.assign(document.createElement('script'), { type: 'module', src: '/curb-cut/curb-cut.js' }),
    );
  }
  await customElements.whenDefined('curb-cut');
  const element = document.querySelector('curb-cut');
  Object.assign(element, { repair: 'off', dictionary: 'https://words.example/{word}' });
  await element.ready;
  await element.settled;
}
