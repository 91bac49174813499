/** The id to which a link within the page leads, decoded; empty for all other addresses. Links in SVG have no `hash` property. */
export function fragmentOf(link: Element): string {
  const [, fragment = ''] = /^#(.+)/.exec(link.getAttribute('href') ?? '') ?? [];
  return decoded(fragment);
}

/** The text with its percent-encoding undone (RFC 3986); as it is where that is malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
