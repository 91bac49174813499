import { composedClosest } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { DIALOGS } from '../../page/kind/modality.js';
import { elementOf } from '../../support/element-of.js';
import { leadsAway } from '../../page/kind/leads-away.js';
import type { Dropdown } from './dropdown.js';
import { isShown } from './is-shown.js';
import { liesOver } from './lies-over.js';
import { isMenuLike } from './find/menu-like.js';
import type { ShownStates } from './shown-states.js';
import { holdsDialog, TogglePress } from './toggle-press.js';

/** When to look what a press has changed, in milliseconds after it: most pages answer at once, some after a transition. */
const LOOKS_MS = [60, 400];

/** Who is told what a press has shown. */
export interface ToggleWatch {
  readonly page: LivePage;
  readonly states: ShownStates;
  readonly learned: (dropdown: Dropdown) => void;
}

/** Learns from presses which buttons show and hide something near them or a menu: burgers, accordions, "more" buttons. */
export function watchToggles(watch: ToggleWatch, signal: AbortSignal): void {
  let pressed: Element | null = null;
  const onPress = (event: Event): void => {
    if (!isPress(event)) return;
    const trigger = triggerOf(event);
    pressed = trigger ?? null;
    if (!trigger || !mayBeLearned(trigger, watch.states)) return;
    const press = new TogglePress(trigger, watch.page);
    const look = (): void => {
      // By now it may be another press that has shown something.
      if (pressed === trigger && !signal.aborted) learnFrom(press, watch);
    };
    for (const delay of LOOKS_MS) setTimeout(look, delay);
  };
  // What comes up when a form is sent says how it went: its button shows and hides nothing.
  const forget = (): void => {
    pressed = null;
  };
  // Ahead of the page, while everything is as it was.
  const listen = (document: Document): void => {
    for (const type of ['click', 'keydown']) document.addEventListener(type, onPress, { signal, capture: true });
    document.addEventListener('submit', forget, { signal, capture: true });
  };
  inEveryDocument(watch.page, listen, signal);
}

/** Scripts that answer Enter and Space themselves have no click follow. */
const isPress = (event: Event): boolean => !('key' in event) || /^(Enter| )$/.test(event.key as string);

function learnFrom(press: TogglePress, { states, learned }: ToggleWatch): void {
  const { trigger } = press;
  // What goes together with its trigger is closed, not switched.
  if (!trigger || !mayBeLearned(trigger, states) || !isShown(trigger)) return;
  const supposed = states.panelOf(trigger);
  if (supposed && holdsDialog(supposed)) states.remove(trigger);
  else if (supposed && press.hasChanged(supposed)) return;
  const changed = press.changed();
  // What hides one thing to show another is pressed for the sake of the other.
  const [panel] = changed;
  // A popup may have been told to be a dialog since.
  if (!panel || changed.some(holdsDialog)) return;
  const isMenu = isMenuLike(panel);
  const dropdown: Dropdown = { trigger, panel, holder: trigger, shownBy: 'press', isTold: true };
  if (isToldByAuthor(trigger, states)) {
    if (isShown(panel) && liesOver(panel)) learned({ ...dropdown, isMixed: !isMenu });
    return;
  }
  // Its script keeps what it opens, if not the state: only what comes into sight is surely its menu.
  if (isMenuButton(trigger) && !isShown(panel)) return;
  states.add(trigger, panel);
  if (isMenu && !isMenuButton(trigger) && panel.isConnected) learned(dropdown);
}

/** The button that was pressed, unless somebody looks after its state or it leads elsewhere. */
function triggerOf(event: Event): HTMLElement | undefined {
  const pressed = elementOf(event);
  const trigger = pressed && (composedClosest(pressed, 'button, a, [role=button]') as HTMLElement | null);
  if (!trigger) return undefined;
  if (composedClosest(trigger, `curb-cut, [role=tablist], ${DIALOGS}`)) return undefined;
  return leadsAway(trigger) ? undefined : trigger;
}

/** Neither the browser nor a pattern looks after what it shows, nor its author after the state of a menu that it is said to have. */
function mayBeLearned(trigger: Element, states: ShownStates): boolean {
  if (trigger.matches('[aria-pressed], [role=tab], [popovertarget]')) return false;
  return !isToldByAuthor(trigger, states) || !trigger.matches('[aria-haspopup], [role]:not([role=button])');
}

/** Its author tells whether it shows something. */
const isToldByAuthor = (trigger: Element, states: ShownStates): boolean =>
  trigger.hasAttribute('aria-expanded') && !states.tells(trigger);

const isMenuButton = (trigger: Element): boolean => trigger.hasAttribute('aria-haspopup');
