import { decoded } from '../../page/fragment.js';

/** Where a link leads, `undefined` where its address is none. */
export function addressOf(link: Element): URL | undefined {
  const href = link.getAttribute('href') ?? link.getAttribute('xlink:href');
  if (!href || href === '#') return undefined;
  try {
    return new URL(href, link.baseURI);
  } catch {
    return undefined;
  }
}

/** True for an address on the site that the element belongs to. */
export const isOfSite = (url: URL, element: Element): boolean => url.origin === new URL(element.baseURI).origin;

/** The id of the place that an address leads to on the element's own page; empty for all others. */
export function placeOnPage(url: URL, element: Element): string {
  const page = new URL(element.baseURI);
  return isOfSite(url, element) && url.pathname === page.pathname && url.search === page.search
    ? decoded(url.hash.slice(1))
    : '';
}
