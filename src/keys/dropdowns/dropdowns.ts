import type { Ledger } from '../../ledger/ledger.js';
import type { LivePage } from '../../page/live-page.js';
import { deepActiveElement } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import { elementOf } from '../../support/events/element-of.js';
import { giveWay } from '../../support/timing/slices.js';
import { watchClaims } from './claims.js';
import type { Dropdown } from './dropdown.js';
import { DropdownKeys } from './dropdown-keys.js';
import { fillsSide } from './fills-side.js';
import { findDropdowns } from './find/find-dropdowns.js';
import { KnownDropdowns } from './known-dropdowns.js';
import { OpenDropdowns } from './open-dropdowns.js';
import { prepare } from './prepare.js';
import { ShownStates } from './shown-states.js';
import { watchToggles } from './toggles.js';
import type { Way } from './ways/way.js';

/** Names under which the ledger keeps what this room writes. */
const WRITERS = /^(menu-trigger|menu-option|menu-state|open-menu|closed-menu)$/;

/** Menus and hand-made selects by keyboard: opened, walked, closed, and their state told, wherever the page does not do so itself. */
export class Dropdowns {
  readonly #ledger: Ledger;
  readonly #signal: AbortSignal;
  readonly #states: ShownStates;
  readonly #open: OpenDropdowns;
  readonly #keys: DropdownKeys;
  readonly #known = new KnownDropdowns();

  constructor(page: LivePage, ledger: Ledger, signal: AbortSignal) {
    const known = this.#known;
    this.#ledger = ledger;
    this.#signal = signal;
    this.#states = new ShownStates(page, ledger, signal);
    this.#open = new OpenDropdowns({ ledger, states: this.#states, known }, signal);
    this.#keys = new DropdownKeys({ ledger, open: this.#open, known }, signal);
    inEveryDocument(page, (document) => this.#listen(document), signal);
    void findDropdowns(page, (dropdown) => this.#add(dropdown), signal);
    watchToggles({ page, states: this.#states, learned: (...learned) => this.#learn(...learned) }, signal);
    const isKnown = (trigger: Element): boolean => known.ofTrigger(trigger) !== undefined;
    watchClaims({ page, isKnown, opened: (dropdown, way) => this.#meet(dropdown, way) }, signal);
    signal.addEventListener('abort', () => {
      this.#open.end();
      ledger.undoWhere(({ rule }) => WRITERS.test(rule));
    });
  }

  #listen(document: Document): void {
    const signal = this.#signal;
    this.#keys.listen(document);
    document.defaultView?.addEventListener('resize', () => this.#known.resized(), { signal, passive: true });
    document.addEventListener('focusin', () => this.#onFocus(), { signal });
    document.addEventListener('focusout', () => void giveWay().then(() => this.#onFocus()), { signal });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
  }

  #add(found: Dropdown): void {
    const dropdown = this.#toldByOurs(found) ? { ...found, isTold: false } : found;
    if (this.#signal.aborted || !this.#known.add(dropdown)) return;
    if (dropdown.isClaimed) return;
    prepare(dropdown, this.#ledger);
    this.#states.add(dropdown.trigger, dropdown.panel);
  }

  /** A press has made it known; whoever pressed by key has had no chance yet to be led into a drawer. */
  #learn(found: Dropdown, isByKey: boolean): void {
    this.#known.learn(found);
    const dropdown = this.#known.ofTrigger(found.trigger);
    if (dropdown && isByKey && fillsSide(dropdown)) void this.#open.goAlong(dropdown);
  }

  /** Goes into one that has been found by opening it. */
  #meet(found: Dropdown, way: Way): void {
    this.#known.learn(found);
    const dropdown = this.#known.ofTrigger(found.trigger);
    if (!dropdown) {
      way.close();
      return;
    }
    this.#known.use(dropdown);
    this.#open.take(dropdown, way);
    void this.#open.enter(dropdown, 'first', false);
  }

  /** A state that a rule has told says nothing of what the page does about keys. */
  #toldByOurs({ trigger }: Dropdown): boolean {
    return !trigger.hasAttribute('aria-haspopup') && this.#ledger.owns(trigger, 'aria-expanded');
  }

  #onClick(event: MouseEvent): void {
    const dropdown = this.#keys.pressed(elementOf(event));
    if (dropdown && event.isTrusted) this.#open.pressed(dropdown);
  }

  #onFocus(): void {
    const active = deepActiveElement();
    this.#keys.focused(active);
    // A window that loses focus keeps its active element, and its menus.
    this.#open.closeLeft(active);
    if (active) void this.#open.showAround(active);
  }
}
