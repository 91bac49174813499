import type { Ledger } from '../../ledger/ledger.js';
import { deepActiveElement } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { elementOf } from '../../support/element-of.js';
import { giveWay } from '../../support/slices.js';
import { isPlainPress } from '../plain-press.js';
import { takesText, targetOf } from '../typing.js';
import { commandOf, type DropdownCommand, type Situation } from './command.js';
import type { Dropdown } from './dropdown.js';
import { findDropdowns } from './find/find-dropdowns.js';
import { isShown } from './is-shown.js';
import { itemByLetter, itemsOf } from './items.js';
import { KnownDropdowns } from './known-dropdowns.js';
import { OpenDropdowns } from './open-dropdowns.js';
import { isOurOption, prepare } from './prepare.js';
import { ShownStates } from './shown-states.js';
import { watchToggles } from './toggles.js';
import { whenUnanswered } from './unanswered.js';

/** Names under which the ledger keeps what this room writes. */
const WRITERS = /^(menu-trigger|menu-option|menu-state|open-menu|closed-menu)$/;

/** How long the page may take to show what comes of a press, in milliseconds: a panel that it opens, or a step in one that we have opened. */
const OPENS_MS = 300;
const STEPS_MS = 80;

/** Menus and hand-made selects by keyboard: opened, walked, closed, and their state told, wherever the page does not do so itself. */
export class Dropdowns {
  readonly #ledger: Ledger;
  readonly #signal: AbortSignal;
  readonly #states: ShownStates;
  readonly #open: OpenDropdowns;
  readonly #known = new KnownDropdowns();
  /** What a press met before the page had it. */
  #before: { readonly isOpen: boolean; readonly active: Element | null } = { isOpen: false, active: null };
  /** Presses that we have answered. */
  readonly #answered = new WeakSet<Event>();
  /** The trigger that has been pressed since focus or pointer came to it: until then, what it shows nobody has asked for. */
  #pressed: Element | null = null;
  /** The key that has led into a menu, as long as it is held down: what has focus there is not pressed by it. */
  #held: string | undefined;

  constructor(page: LivePage, ledger: Ledger, signal: AbortSignal) {
    this.#ledger = ledger;
    this.#signal = signal;
    this.#states = new ShownStates(page, ledger, signal);
    this.#open = new OpenDropdowns({ ledger, states: this.#states, known: this.#known }, signal);
    inEveryDocument(page, (document) => this.#listen(document), signal);
    void findDropdowns(page, (dropdown) => this.#add(dropdown), signal);
    watchToggles({ page, states: this.#states, learned: (dropdown) => this.#known.learn(dropdown) }, signal);
    signal.addEventListener('abort', () => {
      this.#open.end();
      ledger.undoWhere(({ rule }) => WRITERS.test(rule));
    });
  }

  #listen(document: Document): void {
    const signal = this.#signal;
    document.defaultView?.addEventListener('keydown', (event) => this.#note(event), { signal, capture: true });
    document.defaultView?.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.defaultView?.addEventListener('resize', () => this.#known.resized(), { signal, passive: true });
    document.addEventListener('focusin', () => this.#onFocus(), { signal });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('focusout', () => void giveWay().then(() => this.#onFocus()), { signal });
  }

  #add(found: Dropdown): void {
    const dropdown = this.#toldByOurs(found) ? { ...found, isTold: false } : found;
    if (this.#signal.aborted || !this.#known.add(dropdown)) return;
    if (dropdown.isClaimed) return;
    prepare(dropdown, this.#ledger);
    this.#states.add(dropdown.trigger, dropdown.panel);
  }

  /** A state that a rule has told says nothing of what the page does about keys. */
  #toldByOurs({ trigger }: Dropdown): boolean {
    return !trigger.hasAttribute('aria-haspopup') && this.#ledger.owns(trigger, 'aria-expanded');
  }

  #note(event: KeyboardEvent): void {
    if (event.repeat && event.key === this.#held) {
      event.preventDefault();
      return;
    }
    this.#held = undefined;
    const target = targetOf(event);
    const dropdown = target && (this.#known.ofTrigger(target) ?? this.#known.around(target));
    this.#before = { isOpen: dropdown ? isShown(dropdown.panel) : false, active: target };
    if (target && dropdown && isPlainPress(event)) this.#lookAfter(event, target as HTMLElement);
  }

  /** Does what the key asks for later, where neither the page nor we have answered it by then. */
  #lookAfter(event: KeyboardEvent, target: HTMLElement): void {
    const situation = this.#situation(target);
    const { own, isOpen } = situation;
    const command = commandOf(event.key, own ? { ...situation, own: { ...own, isTold: false } } : situation);
    if (!command || command.act === 'choose') return;
    const { dropdown, act } = command;
    if (act === 'enter' && !isOpen) this.#open.followPage(dropdown);
    // What the page shows by itself, it knows to walk and to close.
    if (act === 'enter' ? isOpen : !this.#open.has(dropdown)) return;
    const wait = { patience: act === 'enter' ? OPENS_MS : STEPS_MS, signal: this.#signal };
    whenUnanswered(dropdown, wait, (isClicked) => {
      if (this.#answered.has(event) || isShown(dropdown.panel) === (act === 'enter')) return;
      this.#perform(command, target, isClicked);
    });
  }

  #onKey(event: KeyboardEvent): void {
    const target = targetOf(event);
    if (!target || !isPlainPress(event)) return;
    const dropdown = this.#known.ofTrigger(target) ?? this.#known.around(target);
    // The page answered without saying so.
    if (!dropdown || target !== this.#before.active || isShown(dropdown.panel) !== this.#before.isOpen) return;
    const command = commandOf(event.key, this.#situation(target));
    if (!command || !this.#perform(command, target as HTMLElement)) return;
    this.#answered.add(event);
    this.#notePress(target);
    if (command.act === 'enter') this.#held = event.key;
    event.preventDefault();
    // Some browsers press a button when Space comes up, whatever became of its way down.
    if (event.key === ' ')
      target.addEventListener('keyup', (up) => up.preventDefault(), { once: true, signal: this.#signal });
  }

  #situation(target: Element): Situation {
    const own = this.#known.ofTrigger(target);
    return {
      own,
      around: this.#known.around(target),
      isOpen: own !== undefined && (isShown(own.panel) || this.#open.isComing(own)),
      isAskedFor: own?.trigger === this.#pressed,
      rightToLeft: getComputedStyle(target).direction === 'rtl',
      typing: takesText(target),
    };
  }

  /** Answers whether there was something to do; what has been clicked already is not pressed again. */
  #perform(command: DropdownCommand, target: HTMLElement, isClicked = false): boolean {
    const { act, dropdown } = command;
    switch (act) {
      case 'enter':
        this.#known.use(dropdown);
        void this.#open.enter(dropdown, command.at, isClicked);
        return true;
      case 'close':
        this.#open.leave(dropdown);
        return true;
      case 'choose':
        if (!isOurOption(target, dropdown.panel, this.#ledger)) return false;
        target.click();
        this.#open.leave(dropdown);
        return true;
      case 'move':
        return this.#move(command, target);
    }
  }

  #move({ dropdown, to }: Extract<DropdownCommand, { act: 'move' }>, target: HTMLElement): boolean {
    // What lies in a submenu that the page shows at the mere coming of focus belongs to that one.
    const items = itemsOf(dropdown.panel).filter((item) => this.#known.around(item)?.panel === dropdown.panel);
    const at = items.indexOf(target);
    const item = typeof to === 'object' ? itemByLetter(items, at, to.letter) : items.at(indexFor(to, at, items.length));
    item?.focus();
    return item !== undefined;
  }

  #onClick(event: MouseEvent): void {
    const dropdown = this.#notePress(elementOf(event));
    if (dropdown && event.isTrusted) this.#open.pressed(dropdown);
  }

  #notePress(target: Element | null): Dropdown | null | undefined {
    const dropdown = target && (this.#known.ofTrigger(target) ?? this.#known.around(target));
    this.#pressed = dropdown?.trigger ?? null;
    return dropdown;
  }

  #onFocus(): void {
    const active = deepActiveElement();
    if (active && this.#known.ofTrigger(active) && active !== this.#pressed) this.#pressed = null;
    // A window that loses focus keeps its active element, and its menus.
    this.#open.closeLeft(active);
  }
}

function indexFor(to: 'first' | 'last' | 'next' | 'previous', at: number, length: number): number {
  switch (to) {
    case 'first':
      return 0;
    case 'last':
      return -1;
    case 'next':
      return (at + 1) % length;
    case 'previous':
      return at < 0 ? -1 : at - 1;
  }
}
