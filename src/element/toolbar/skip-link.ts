import { fragmentOf } from '../../page/tree/fragment.js';
import { isRendered } from '../../page/look/visibility.js';

/** How many links at the start of a page may come before its skip link. */
const EARLY = 5;

const MAIN = 'main, [role~=main]';

/** Where "Skip to content" leads; nothing where the page has a working skip link of its own, or no content that can be told. */
export function skipTarget(page: Document = document): HTMLElement | undefined {
  if (hasSkipLink(page)) return undefined;
  return firstRendered(page, MAIN) ?? firstRendered(page, 'h1') ?? undefined;
}

/** True where one of the first links leads to a place in the page that is there and takes focus. */
function hasSkipLink(page: Document): boolean {
  let met = 0;
  // A page may have thousands of links; a live collection looks for no more of them than are asked for.
  for (const link of page.getElementsByTagName('a')) {
    if (met === EARLY) return false;
    if (!link.hasAttribute('href')) continue;
    if (leadsInto(page, link)) return true;
    met += 1;
  }
  return false;
}

function leadsInto(page: Document, link: Element): boolean {
  const target = page.getElementById(fragmentOf(link));
  return target !== null && isRendered(target) && takesFocus(target);
}

function takesFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 || element.hasAttribute('tabindex');
}

function firstRendered(page: Document, selector: string): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>(selector)].find(isRendered);
}
