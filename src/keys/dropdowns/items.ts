import { FOCUSABLE } from '../focusable.js';
import { isShown } from './is-shown.js';
import { optionsOf } from './find/menu-like.js';

/** Everything in an open panel that takes focus, in order; for the options of a hand-made select, the options themselves. */
export function itemsOf(panel: Element): HTMLElement[] {
  const items = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (item) => !item.matches(':disabled') && isShown(item),
  );
  return items.length > 0 ? items : optionsOf(panel).filter(isShown);
}

/** The first item after this one, round the end, whose text begins with the letter. */
export function itemByLetter(items: readonly HTMLElement[], from: number, letter: string): HTMLElement | undefined {
  const round = [...items.slice(from + 1), ...items.slice(0, from)];
  return round.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
}
