import { DIALOGS } from '../../page/kind/modality.js';
import type { LivePage } from '../../page/live-page.js';
import { LIVE_REGIONS } from '../../standards/live-regions.js';
import { Place } from '../../page/tree/place.js';
import { successorOf } from '../../page/tree/successor-of.js';
import { FOCUSABLE } from '../focusable.js';
import { isShown } from './is-shown.js';

/** How many levels around a trigger are looked at for what it may show. */
const LEVELS = 3;

/** What comes up in a live region answers a press; it is not opened by it. */
const NO_PANEL = `${LIVE_REGIONS}, [role=tabpanel], curb-cut`;

/** A press on what may show and hide something, and what was in sight around it before the page had it. */
export class TogglePress {
  readonly #page: LivePage;
  readonly #place: Place;
  readonly #before: ReadonlyMap<HTMLElement, boolean>;

  constructor(trigger: HTMLElement, page: LivePage) {
    this.#page = page;
    this.#place = new Place(trigger);
    this.#before = new Map(candidates(trigger, page).map((panel) => [panel, isShown(panel)]));
  }

  /** What was pressed, as it is there now: a page may draw it anew for its answer. */
  get trigger(): HTMLElement | undefined {
    const { element } = this.#place;
    return ((element.isConnected ? element : successorOf(this.#place)) as HTMLElement | null) ?? undefined;
  }

  /** True where the panel has come into sight since, or gone out of it. */
  hasChanged(panel: HTMLElement): boolean {
    return isShown(panel) !== (this.#before.get(panel) ?? false);
  }

  /** All that has come into sight since, or gone out of it, the former first. What is still there around a trigger that is drawn anew is found by itself. */
  changed(): readonly HTMLElement[] {
    const { trigger } = this;
    const all = new Set([...this.#before.keys(), ...(trigger ? candidates(trigger, this.#page) : [])]);
    const changed = [...all].filter((panel) => this.hasChanged(panel));
    const came = changed.filter(isShown);
    const went = changed.filter((panel) => !isShown(panel));
    if (trigger === this.#place.element) return [...came, ...went];
    const made = came.filter((panel) => !this.#before.has(panel));
    const gone = went.filter(({ isConnected }) => !isConnected);
    return [...besides(made, gone), ...besides(gone, made)];
  }
}

/** Drawn anew together with its trigger, something is told by its text: what is there as it was has neither come nor gone. */
function besides(panels: readonly HTMLElement[], others: readonly HTMLElement[]): HTMLElement[] {
  const texts = new Set(others.map(({ textContent }) => textContent));
  return panels.filter(({ textContent }) => !texts.has(textContent));
}

/** True for a dialog and for the layer around one, which comes and goes with it. */
export const holdsDialog = (panel: Element): boolean => panel.matches(DIALOGS) || panel.querySelector(DIALOGS) !== null;

/**
 * What the trigger may show: what it names, what lies beside it or around it, and the menus of the page; where its author says that it shows
 * something, also what lies beside the whole page.
 */
function candidates(trigger: HTMLElement, page: LivePage): HTMLElement[] {
  const found = new Set<Element>(named(trigger));
  let at: Element | null = trigger;
  for (let level = 0; level < LEVELS && at && at.localName !== 'body'; level++, at = at.parentElement) {
    for (const sibling of at.parentElement?.children ?? []) found.add(sibling);
  }
  for (const menu of page.all('menu')) found.add(menu);
  if (trigger.hasAttribute('aria-expanded')) for (const part of trigger.ownerDocument.body.children) found.add(part);
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
  return panel.textContent.trim() !== '' || panel.querySelector(FOCUSABLE) !== null;
}
