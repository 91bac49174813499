import { composedClosest, composedParent } from '../page/tree/composed-tree.js';
import { isOwn } from '../page/tree/is-own.js';
import { isComposing } from '../support/events/is-composing.js';
import { takesText, targetOf } from './typing.js';

/** Widgets in which letters have a meaning of their own, wherever in them focus is. */
const LETTER_WIDGETS =
  'textbox searchbox combobox listbox menu menubar tree grid treegrid spinbutton slider application'
    .split(' ')
    .map((role) => `[role~=${role}]`)
    .join();

/**
 * True where a single key may be taken as a command: nobody has taken it, no modifier but Shift is down, no text is composed, and
 * focus is neither where letters are typed nor in a widget that uses them. `landed` is an element that only we made focusable.
 */
export function mayActOn(event: KeyboardEvent, landed: Element | null = null): boolean {
  if (event.defaultPrevented || isComposing(event)) return false;
  if (event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph')) return false;
  const target = targetOf(event);
  const widget = target === landed && landed ? composedParent(landed) : target;
  if (!target || !widget) return true;
  return !takesText(target) && !composedClosest(widget, LETTER_WIDGETS) && !isInOwnDialog(target);
}

function isInOwnDialog(target: Element): boolean {
  return isOwn(target) && composedClosest(target, 'dialog, [role=dialog]') !== null;
}
