/** The text that stands in the element itself, outside of all elements in it. */
export function ownText({ childNodes }: Element): string {
  const texts = [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return texts
    .map((text) => text.textContent?.trim() ?? '')
    .join(' ')
    .trim();
}
