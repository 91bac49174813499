import { seenText } from '../text/seen-text.js';

/** The paragraph before a link that is one word and all of its own paragraph, where it speaks of that word. */
export function paragraphBefore(link: Element): Element | undefined {
  const word = link.textContent.trim();
  const own = link.parentElement;
  const before = own?.previousElementSibling;
  if (!before?.matches('p') || !own?.matches('p') || !/^\p{L}{3,}$/u.test(word) || own.textContent.trim() !== word)
    return undefined;
  return seenText(before)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word.toLowerCase())
    ? before
    : undefined;
}
