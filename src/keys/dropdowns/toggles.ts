import { composedClosest } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { DIALOGS } from '../../page/kind/modality.js';
import { LIVE_REGIONS } from '../../standards/live-regions.js';
import { elementOf } from '../../support/events/element-of.js';
import { TAKES_FOCUS } from '../takes-focus.js';
import { leadsAway } from '../../page/kind/leads-away.js';
import type { Dropdown, DropdownParts } from './dropdown.js';
import { isShown } from './is-shown.js';
import { isMenuLike } from './find/menu-like.js';
import type { ShownStates } from './shown-states.js';

/** When to look what a press has changed, in milliseconds after it: most pages answer at once, some after a transition. */
const LOOKS_MS = [60, 400];

/** How many levels around a trigger are looked at for what it may show. */
const LEVELS = 3;

/** What comes up in a live region answers a press; it is not opened by it. */
const NO_PANEL = `${LIVE_REGIONS}, [role=tabpanel], curb-cut`;

/** What a person fills in before a form is sent. */
const FILLED_IN =
  'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea';

/** Who is told what a press has shown. */
export interface ToggleWatch {
  readonly page: LivePage;
  readonly states: ShownStates;
  /** With whether it was pressed by key. */
  readonly learned: (dropdown: Dropdown, isByKey: boolean) => void;
}

/** Learns from presses which buttons show and hide something near them or a menu: burgers, accordions, "more" buttons. */
export function watchToggles(watch: ToggleWatch, signal: AbortSignal): void {
  let pressed: Element | null = null;
  const onPress = (event: Event): void => {
    if (!isPress(event)) return;
    const trigger = triggerOf(event);
    pressed = trigger ?? null;
    if (!trigger || !isUntold(trigger, watch.states)) return;
    const before = new Map(candidates(trigger, watch.page).map((panel) => [panel, isShown(panel)]));
    const hasChanged = (panel: HTMLElement): boolean => isShown(panel) !== (before.get(panel) ?? false);
    const look = (): void => {
      // By now it may be another press that has shown something.
      if (pressed !== trigger) return;
      // What goes together with its trigger is closed, not switched.
      if (signal.aborted || !isUntold(trigger, watch.states) || !isShown(trigger)) return;
      const supposed = watch.states.panelOf(trigger);
      if (supposed && holdsDialog(supposed)) watch.states.remove(trigger);
      else if (supposed && hasChanged(supposed)) return;
      const all = [...before.keys(), ...candidates(trigger, watch.page)].filter(hasChanged);
      // A popup may have been told to be a dialog since.
      if (all.some(holdsDialog)) return;
      // What hides one thing to show another is pressed for the sake of the other.
      const changed = all.find(isShown) ?? all[0];
      if (changed && !(isMenuButton(trigger) && !isShown(changed)))
        learn({ trigger, panel: changed }, isByKey(event), watch);
    };
    for (const delay of LOOKS_MS) setTimeout(look, delay);
  };
  // What comes up when a form is sent, or cannot be, says how it went: what was pressed shows and hides nothing.
  const forget = (): void => {
    pressed = null;
  };
  // Ahead of the page, while everything is as it was.
  const listen = (document: Document): void => {
    for (const type of ['click', 'keydown']) document.addEventListener(type, onPress, { signal, capture: true });
    for (const type of ['submit', 'invalid']) document.addEventListener(type, forget, { signal, capture: true });
  };
  inEveryDocument(watch.page, listen, signal);
}

/** Scripts that answer Enter and Space themselves have no click follow. */
const isPress = (event: Event): boolean => !('key' in event) || /^(Enter| )$/.test(event.key as string);

/** What a screen reader presses comes as a click without a count, as that of a key does; what a script presses is nobody's doing. */
const isByKey = (event: Event): boolean => event.isTrusted && ('key' in event || (event as MouseEvent).detail === 0);

function learn({ trigger, panel }: DropdownParts, byKey: boolean, { states, learned }: ToggleWatch): void {
  states.add(trigger, panel);
  if (isMenuLike(panel) && !isMenuButton(trigger))
    learned({ trigger, panel, holder: trigger, shownBy: 'press', isTold: true }, byKey);
}

/** The button that was pressed, unless somebody looks after its state or it leads elsewhere. */
function triggerOf(event: Event): HTMLElement | undefined {
  const pressed = elementOf(event);
  const trigger = pressed && (composedClosest(pressed, 'button, a, [role=button]') as HTMLElement | null);
  if (!trigger) return undefined;
  if (composedClosest(trigger, `curb-cut, [role=tablist], ${DIALOGS}`)) return undefined;
  return leadsAway(trigger) || sendsFields(trigger) ? undefined : trigger;
}

/** What comes up at a press of what sends what was filled in says how it went, also where the page keeps that from being sent. */
function sendsFields(trigger: Element): boolean {
  if (!trigger.matches('button:not([type]), [type=submit]')) return false;
  return [...((trigger as HTMLButtonElement).form?.elements ?? [])].some((part) => part.matches(FILLED_IN));
}

/** Nobody but us tells whether it shows something. */
function isUntold(trigger: Element, states: ShownStates): boolean {
  const isTold = trigger.hasAttribute('aria-expanded') && !states.tells(trigger);
  return trigger.isConnected && !isTold && !trigger.matches('[aria-pressed], [role=tab], [popovertarget]');
}

/** Its script keeps what it opens, if not the state: only what comes into sight is surely its menu. */
const isMenuButton = (trigger: Element): boolean => trigger.hasAttribute('aria-haspopup');

/** What the trigger may show: what it names, what lies beside it or around it, and the menus of the page. */
function candidates(trigger: HTMLElement, page: LivePage): HTMLElement[] {
  const found = new Set<Element>(named(trigger));
  let at: Element | null = trigger;
  for (let level = 0; level < LEVELS && at && at.localName !== 'body'; level++, at = at.parentElement) {
    for (const sibling of at.parentElement?.children ?? []) found.add(sibling);
  }
  for (const menu of page.all('menu')) found.add(menu);
  return [...found].filter((panel) => isPanel(panel, trigger)) as HTMLElement[];
}

/** Elements that an attribute of the trigger points to. */
function* named(trigger: Element): Generator<Element> {
  for (const { name, value } of trigger.attributes) {
    const id =
      name === 'aria-controls' ? value : /^(href|data-.*)$/.test(name) && value.startsWith('#') ? value.slice(1) : '';
    const element = id && trigger.ownerDocument.getElementById(id);
    if (element) yield element;
  }
}

function isPanel(panel: Element, trigger: Element): boolean {
  if (/^(script|style|template|i|svg|span|li|button|a|img|input)$/.test(panel.localName)) return false;
  if (panel.contains(trigger) || panel.matches(NO_PANEL) || holdsDialog(panel)) return false;
  return panel.textContent.trim() !== '' || panel.querySelector(TAKES_FOCUS) !== null;
}

/** True for a dialog and for the layer around one, which comes and goes with it. */
const holdsDialog = (panel: Element): boolean => panel.matches(DIALOGS) || panel.querySelector(DIALOGS) !== null;
