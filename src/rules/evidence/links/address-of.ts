import { decoded } from '../../../page/tree/fragment.js';
import { latest } from '../../../support/memory/latest.js';
import { GOES_TO } from './goes-to.js';

/** Several rules in turn ask for the address of the same link. */
const parsed = latest((href: string, base: string) => new URL(href, base));

/** Most links of a page have the same base. */
const parsedBase = latest((base: string) => new URL(base));

const baseOf = (element: Element): URL => parsedBase(element.baseURI);

/** How a handler says where a click leads: it goes there, or hands the address of a page to a function of the site's. */
const LEAVES = new RegExp(
  String.raw`${GOES_TO}\s*(['"])(.+?)\1|\w\(\s*(['"])([^'"\s]+\.(?:html?|php|aspx?|jsp|pdf))\3`,
);

/** Where a link leads, by its address or by its handler; `undefined` where it leads nowhere, or does something instead. */
export function addressOf(link: Element): URL | undefined {
  const given = link.getAttribute('href') ?? link.getAttribute('xlink:href');
  const href = isNowhere(given) ? (leftBy(link.getAttribute('onclick')) ?? leftBy(given)) : given;
  if (!href) return undefined;
  try {
    return parsed(href, link.baseURI);
  } catch {
    return undefined;
  }
}

function leftBy(handler: string | null): string | undefined {
  const found = LEAVES.exec(handler ?? '');
  return found?.[2] ?? found?.[4];
}

const isNowhere = (href: string | null): boolean => !href || href === '#' || /^\s*javascript:/i.test(href);

/** True for a link to a path of its own site, as most are: told without taking its address apart. */
export const isPath = (link: Element): boolean => /^\/?[\w.?-][^:]*$/.test(link.getAttribute('href') ?? '');

/** True for an address on the site that the element belongs to. */
export const isOfSite = (url: URL, element: Element): boolean => url.origin === baseOf(element).origin;

/** The id of the place that an address leads to on the element's own page; empty for all others. */
export function placeOnPage(url: URL, element: Element): string {
  const page = baseOf(element);
  return isOfSite(url, element) && url.pathname === page.pathname && url.search === page.search
    ? decoded(url.hash.slice(1))
    : '';
}
