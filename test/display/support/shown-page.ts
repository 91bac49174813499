import type { Chosen } from '../../../src/display/choices/adjustments.js';
import { Display } from '../../../src/display/display.js';
import { tokens } from '../../../src/element/looks/tokens.js';
import { toolbarLooks } from '../../../src/element/looks/toolbar-looks.js';
import { ENGLISH } from '../../../src/i18n/messages.js';
import { translator } from '../../../src/i18n/translator.js';
import { followedPage } from '../../../src/overlay/followed-page.js';
import { accessibleName } from '../../../src/page/name/accessible-name.js';
import { LivePage } from '../../../src/page/live-page.js';
import { adoptSheet } from '../../../src/support/styles/adopt-sheet.js';
import { container } from '../../support/mount.js';

/** The test page under a display: mount markup, show values, and read the page as it was before and after. */
export interface ShownPage {
  readonly mount: (html: string) => HTMLElement;
  readonly show: (chosen: Chosen) => Promise<void>;
  /** What lies over the page. */
  readonly layer: ShadowRoot;
  /** The sheets that were kept for the next page. */
  readonly kept: readonly string[];
}

/** A display for every test of the file that asks; it is ended after each. */
export function shownPage(): ShownPage {
  const { mount } = container();
  const host = document.createElement('curb-cut');
  const kept: string[] = [];
  const layer = host.attachShadow({ mode: 'open' });
  // What is drawn has to hold its own among the looks that the element gives everything of ours.
  adoptSheet(layer, tokens + toolbarLooks, new AbortController().signal);
  let display: Display | undefined;
  let ending: AbortController;
  let page: LivePage | undefined;
  beforeEach(() => {
    kept.length = 0;
    ending = new AbortController();
    document.body.append(host);
  });
  afterEach(() => {
    ending.abort();
    page?.stop();
    host.remove();
    display = undefined;
  });
  return {
    mount,
    layer,
    kept,
    async show(chosen) {
      if (!display) {
        page = new LivePage(document);
        void page.start();
        const assets = new URL('/assets/', location.href).href;
        display = new Display(
          {
            page: followedPage(page),
            layer,
            assets,
            dictionary: 'https://words.example/{word}',
            translate: translator(ENGLISH, 'en'),
            nameOf: accessibleName,
            language: () => 'en-GB',
            keep: (text) => void kept.push(text),
          },
          ending.signal,
        );
      }
      await page?.settled();
      await display.show(chosen);
    },
  };
}

/** The whole page as bytes: every attribute of every element in every tree, and how many sheets each tree has. */
export function bytes(tree: Document | ShadowRoot = document): string {
  const inner = [...tree.querySelectorAll('*')]
    .map((element) => element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null))
    .filter((root) => root !== null)
    .map((root) => bytes(root));
  const own = 'documentElement' in tree ? tree.documentElement.outerHTML : tree.innerHTML;
  return [own, `${tree.adoptedStyleSheets.length} sheets`, ...inner].join('\n');
}

/** Resolves once what is read has stayed the same for twenty frames. */
export async function stillness(read: () => string): Promise<void> {
  let before = read();
  for (let still = 0; still < 20; still++) {
    await new Promise((next) => requestAnimationFrame(next));
    const now = read();
    if (now !== before) still = 0;
    before = now;
  }
}

/** Resolves once the condition holds, asked again before each frame; gives up, so that the test can say what is wrong, after ten seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!condition() && performance.now() < end) await new Promise((next) => requestAnimationFrame(next));
}
