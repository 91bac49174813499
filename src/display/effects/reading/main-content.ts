import { IGNORED } from '../../../settings/ignored.js';

/** Places that are never the main content, and what is written there. */
const AROUND =
  'nav, header, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"]';

/** The share of a page's text that must lie in one part for that to be the main content. */
const MOST = 0.7;

/** Selects what says of itself that it is the main content, unless that goes on in other boxes. */
export const SAID = 'main, [role="main"]:not([aria-owns])';

/** The element that holds the page's main content: the one that says so, else the smallest that holds most of the text. */
export function mainContent({ body }: Pick<Document, 'body'>): HTMLElement {
  const said = saidMain({ body });
  if (said) return said;
  const all = textIn(body);
  let found = body;
  for (;;) {
    const next = [...found.children].find((child) => textIn(child) > all * MOST);
    if (!next) return found;
    found = next as HTMLElement;
  }
}

/** The first element shown that says of itself that it is the main content. */
export function saidMain({ body }: Pick<Document, 'body'>): HTMLElement | undefined {
  const said = [...body.querySelectorAll<HTMLElement>(SAID)];
  return said.find((element) => element.checkVisibility());
}

function textIn(element: Element): number {
  if (element.matches(`${AROUND}, script, style, ${IGNORED}`)) return 0;
  const paragraphs = [...element.querySelectorAll(WRITTEN), ...(element.matches(WRITTEN) ? [element] : [])];
  const shown = paragraphs.filter((one) => !one.closest(AROUND) && one.checkVisibility());
  return shown.reduce((sum, one) => sum + one.textContent.length, 0);
}

const WRITTEN = 'p, blockquote, dd, h1, h2, h3, h4, td';
