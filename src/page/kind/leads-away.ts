/** True for a link to another page. One that leads to a place in this page, or to a script, is pressed for what that does. */
export function leadsAway(element: Element): boolean {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href !== null && !/^(#.*|\s*|javascript:.*)$/i.test(href);
}
