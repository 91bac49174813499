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
