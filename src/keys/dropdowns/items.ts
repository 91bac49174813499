import { TAKES_FOCUS } from '../takes-focus.js';
import { isShown } from './is-shown.js';
import { optionsOf } from './find/menu-like.js';

/** Everything in an open panel that takes focus, in order; for the options of a hand-made select, the options themselves. */
export function itemsOf(panel: Element): HTMLElement[] {
  const items = [...panel.querySelectorAll<HTMLElement>(TAKES_FOCUS)].filter(
    (item) => !item.matches(':disabled') && isShown(item),
  );
  return items.length > 0 ? items : optionsOf(panel).filter(isShown);
}

/** Where among the items a key leads. */
export type Step = 'first' | 'last' | 'next' | 'previous' | { readonly letter: string };

/** The item to which the step leads from this one, which need not be one of them; past the end it begins anew. */
export function itemAt(step: Step, items: readonly HTMLElement[], from: Element): HTMLElement | undefined {
  const at = items.indexOf(from as HTMLElement);
  if (typeof step === 'object') return itemByLetter(step.letter, [...items.slice(at + 1), ...items.slice(0, at)]);
  const indices = { first: 0, last: -1, next: (at + 1) % items.length, previous: Math.max(at, 0) - 1 };
  return items.at(indices[step]);
}

function itemByLetter(letter: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  return items.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
}
