import type { LivePage } from '../../page/live-page.js';
import { optionsOf } from '../dropdowns/find/menu-like.js';
import { isShown } from '../dropdowns/is-shown.js';
import { liesOver } from '../dropdowns/lies-over.js';

/** Suggestions beneath a field, and what can be chosen of them. */
export interface SuggestedList {
  readonly list: HTMLElement;
  readonly options: readonly HTMLElement[];
}

/** How far around the field its list may lie, in levels. */
const LEVELS = 4;

/** How far beneath or above the field the list may begin, in CSS pixels. */
const NEAR = 24;

/** Choices by their author's word. */
const CHOICE = 'a[href], button, [role=option]';

/** The list that lies over the page right at the field, and whose entries answer a pointer: a tip there has nothing to choose. Asks for layout. */
export function suggestedList(field: Element, page: LivePage): SuggestedList | undefined {
  for (const box of boxesAround(field)) {
    if (!liesOver(box) || !isShown(box) || !isAt(field, box)) continue;
    const options = optionsOf(box).filter(isShown);
    if (options.length > 0 && isColumn(options) && options.every((option) => answersPointer(option, page)))
      return { list: listOf(options) ?? (box as HTMLElement), options };
  }
  return undefined;
}

/** What lies beside the field and what is around it, and at the end of the page. */
function* boxesAround(field: Element): Generator<Element> {
  let at: Element | null = field;
  for (let level = 0; at && level < LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    for (const box of at.parentElement?.children ?? []) if (!box.contains(field)) yield box;
  }
  yield* field.ownerDocument.body.children;
}

function isAt(field: Element, box: Element): boolean {
  const [at, own] = [field.getBoundingClientRect(), box.getBoundingClientRect()];
  const gap = own.top >= at.top ? own.top - at.bottom : at.top - own.bottom;
  return Math.abs(gap) < NEAR && own.left < at.right && own.right > at.left;
}

/** The days of a calendar stand side by side. */
function isColumn([first, second]: readonly Element[]): boolean {
  return !first || !second || second.getBoundingClientRect().top >= first.getBoundingClientRect().bottom - 1;
}

const answersPointer = (option: Element, page: LivePage): boolean =>
  option.matches(CHOICE) ||
  option.querySelector(CHOICE) !== null ||
  page.kinds(option).includes('clickable') ||
  getComputedStyle(option).cursor === 'pointer';

const listOf = ([first]: readonly HTMLElement[]): HTMLElement | null => first?.parentElement ?? null;
