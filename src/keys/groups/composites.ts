import { TAKES_FOCUS } from '../takes-focus.js';
import { takesText } from '../typing.js';
import { runsBackwards } from './row-order.js';

/** Elements among which arrows move. */
export interface Group {
  readonly members: readonly HTMLElement[];
  /** The arrows that lead through it: those along the line, or all four. */
  readonly axis: 'horizontal' | 'vertical' | 'both';
  /** Whether arriving chooses, as in groups of radio buttons. */
  readonly choosesOnMove: boolean;
}

const CHECKBOXES = 'input[type=checkbox], [role=checkbox], [role=switch]';

/** Arrows choose a value in them. */
const KEEPS_ARROWS = 'input, [role=slider], [role=spinbutton], [role=combobox], [role=listbox]';

/** How far around a checkbox the others of its group may be, in levels. */
const LEVELS = 4;

/** The group to which the element belongs by its role and place; nothing for a member without others. */
export function groupOf(element: Element): Group | undefined {
  const group = composite(element);
  return group && group.members.length > 1 && group.members.includes(element as HTMLElement) ? group : undefined;
}

function composite(element: Element): Group | undefined {
  if (element.matches('input[type=radio]'))
    return { members: namesakes(element as HTMLInputElement), axis: 'both', choosesOnMove: true };
  if (element.matches('[role=radio]')) {
    const group = within(element.closest('[role=radiogroup]'), '[role=radio]', { axis: 'both', choosesOnMove: true });
    return group && runsBackwards(group.members) ? { ...group, members: [...group.members].reverse() } : group;
  }
  if (element.matches('[role=tab]')) return lined(element.closest('[role=tablist]'), '[role=tab]');
  if (element.matches(CHECKBOXES))
    return within(checkboxesAround(element), CHECKBOXES, { axis: 'both', choosesOnMove: false });
  // Fields in a toolbar need the arrows for themselves.
  return takesText(element) || element.matches(KEEPS_ARROWS)
    ? undefined
    : lined(element.closest('[role=toolbar]'), TAKES_FOCUS);
}

function lined(holder: Element | null, members: string): Group | undefined {
  const axis = holder?.getAttribute('aria-orientation') === 'vertical' ? 'vertical' : 'horizontal';
  return within(holder, members, { axis, choosesOnMove: false });
}

function within(holder: Element | null, members: string, manner: Omit<Group, 'members'>): Group | undefined {
  return holder ? { ...manner, members: usable(holder.querySelectorAll<HTMLElement>(members)) } : undefined;
}

function namesakes({ name, form, ownerDocument }: HTMLInputElement): HTMLElement[] {
  const all = (form ?? ownerDocument).querySelectorAll<HTMLInputElement>('input[type=radio]');
  return name ? usable([...all].filter((other) => other.name === name && other.form === form)) : [];
}

/** What its author groups, else the nearest element around that holds more than one. */
function checkboxesAround(checkbox: Element): Element | null {
  const group = checkbox.closest('fieldset, [role=group]');
  if (group) return group;
  let around = checkbox.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement) {
    if (around.querySelectorAll(CHECKBOXES).length > 1) return around;
  }
  return null;
}

function usable(members: Iterable<HTMLElement>): HTMLElement[] {
  return [...members].filter(
    (member) => !member.matches(':disabled, [aria-disabled=true]') && member.checkVisibility(),
  );
}
