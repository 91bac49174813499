import { isVisible } from '../look/visibility.js';
import { folded } from '../name/text.js';

/** How far up from a control the list may stand that it is drawn for. */
const LEVELS = 6;

/** Parts of a page beyond which nothing is drawn for the control any more. */
const EDGE = 'form, fieldset, table, tr, td, th, main, body, section, article, nav, dialog';

/**
 * The list to choose from that nobody sees, because a script has drawn the control in its place: the one list beside it or around it, whose
 * choice it shows, or that it follows as a field without a name to be sent under. Asks for style.
 */
export function replacedSelect(control: Element): HTMLSelectElement | undefined {
  const select = isOneOfMany(control) ? undefined : unseenSelect(control);
  return select && (shows(control, select) || isBlank(control, select)) ? select : undefined;
}

/** The one list to choose from beside the element or around it, where nobody sees that. Asks for style. */
export function unseenSelect(element: Element): HTMLSelectElement | undefined {
  const select = selectNear(element);
  return select && !isInSight(select) ? select : undefined;
}

/** What is chosen in a list, in words; empty where nothing is. */
export const chosenIn = ({ selectedOptions }: HTMLSelectElement): readonly string[] =>
  [...selectedOptions].map(({ text }) => folded(text)).filter(Boolean);

/** Beside others of its kind it stands for one of the choices, and not for the list of them. */
const isOneOfMany = (control: Element): boolean =>
  [control.previousElementSibling, control.nextElementSibling].some((other) => other?.localName === control.localName);

function selectNear(control: Element): HTMLSelectElement | undefined {
  // What was chosen stands in a list of its own beside what is typed; other controls in a list are choices.
  const edge = isField(control) ? EDGE : `${EDGE}, ul, ol`;
  let at: Element | null = control;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    if (at.matches(edge)) return undefined;
    const inside: HTMLCollectionOf<HTMLSelectElement> = at.getElementsByTagName('select');
    if (inside.length > 1) return undefined;
    const found: HTMLSelectElement | undefined =
      inside[0] ?? asSelect(at.previousElementSibling) ?? asSelect(at.nextElementSibling);
    if (found) return found;
  }
  return undefined;
}

const asSelect = (element: Element | null): HTMLSelectElement | undefined =>
  element?.localName === 'select' ? (element as HTMLSelectElement) : undefined;

/** Neither transparent nor cut down to a dot, by itself or by its box, nor far outside the page. */
function isInSight(select: HTMLSelectElement): boolean {
  const { parentElement: box } = select;
  if (!isVisible(select) || isDot(select)) return false;
  if (box && isDot(box) && getComputedStyle(box).overflow !== 'visible') return false;
  return select.getBoundingClientRect().right >= 0;
}

function isDot(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= LEAST || height <= LEAST;
}

/** What is no larger is cut off, in pixels. */
const LEAST = 1;

/** It, or a part of it, says what is chosen and nothing else. */
function shows(control: Element, select: HTMLSelectElement): boolean {
  const chosen = chosenIn(select);
  const isChosen = (text: string): boolean => chosen.includes(folded(text)) || folded(text) === chosen.join(', ');
  if (chosen.length === 0) return false;
  if (isField(control)) return isChosen(control.value);
  return [control, ...control.querySelectorAll('*')].some(({ textContent }) => isChosen(textContent));
}

/**
 * Nothing typed into it is sent: it only opens a list that stands beside it, or searches one that stands right before what it lies in. Or
 * nothing is chosen yet. It is none where another control shows what is chosen.
 */
function isBlank(control: Element, select: HTMLSelectElement): boolean {
  const { nextElementSibling: next, parentElement: box } = select;
  const follows = next !== control && (next?.contains(control) ?? false);
  const opens = isField(control) && control.readOnly && control.parentElement === box;
  if (!(follows || opens) || isShownBeside(control, select)) return false;
  if (isField(control)) return !control.name;
  return control.matches('[role=combobox]') && control.textContent.trim() === '';
}

function isShownBeside(control: Element, select: HTMLSelectElement): boolean {
  const others = select.parentElement?.querySelectorAll('button, [role=button], [role=combobox]') ?? [];
  return [...others].some((other) => !other.contains(control) && shows(other, select));
}

const isField = (control: Element): control is HTMLInputElement | HTMLTextAreaElement =>
  control.localName === 'input' || control.localName === 'textarea';
