/** What would be said of several links alike tells nothing of any. */
export function isShared(links: Iterable<Element>, link: Element): boolean {
  const own = link.textContent.trim();
  for (const other of links)
    if (other !== link && other.hasAttribute('href') && other.textContent.trim() === own) return true;
  return false;
}
