import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { seenText } from '../../text/seen-text.js';
import { isElement } from '../../../../support/elements/is-element.js';

/** The sentence that the link begins, ends or interrupts, where there is more in it than little words that join others. */
export function sentenceContext(link: Element): Clue | undefined {
  // What stands in brackets right behind another link is said of that.
  const before = runOf(link, 'previousSibling').replace(/^.*[.!?]|^\s*\([^()]*\)/, '');
  const after = runOf(link, 'nextSibling').replace(/[.!?].*$/, '');
  const text = labelText(`${before} ${after}`).replace(/^[\p{P}\s]+|[\s,;:(]+$/gu, '');
  return /\p{L}{4}|[^\u0000-\u024F]/u.test(text)
    ? inferred(text, 'what is around it', link.parentElement ? [link.parentElement] : [])
    : undefined;
}

/** The text before or behind the link, up to the next block, line break or link. */
function runOf(link: Element, next: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let node = link[next]; node && isInline(node); node = node[next]) {
    text = next === 'nextSibling' ? `${text} ${seenText(node)}` : `${seenText(node)} ${text}`;
  }
  return text;
}

const isInline = (node: Node): boolean =>
  !isElement(node) || (node.matches(':not(a, br)') && getComputedStyle(node).display.startsWith('inline'));
