import type { Ledger } from '../../ledger/ledger.js';
import { composedClosest, composedContains } from '../../page/tree/composed-tree.js';
import { isPlainPress } from '../plain-press.js';
import { takesText, targetOf } from '../typing.js';
import { commandOf, type DropdownCommand, type Situation } from './command.js';
import type { Dropdown } from './dropdown.js';
import { isShown } from './is-shown.js';
import { itemAt, itemsOf } from './items.js';
import type { KnownDropdowns } from './known-dropdowns.js';
import type { OpenDropdowns } from './open-dropdowns.js';
import { isOurOption } from './prepare.js';
import { whenUnanswered } from './unanswered.js';

/** How long the page may take to show what comes of a press, in milliseconds: a panel that it opens, or a step in one that we have opened. */
const OPENS_MS = 300;
const STEPS_MS = 80;

const EXPANDED = '[aria-expanded=true]';

/** What keys are pressed for. */
export interface DropdownKeysContext {
  readonly ledger: Ledger;
  readonly known: KnownDropdowns;
  readonly open: OpenDropdowns;
}

/** How things stand as a key comes. */
interface Before {
  readonly isOpen: boolean;
  readonly active: Element | null;
  /** What is told to be expanded around focus: a field in a panel closes its own list first. */
  readonly expanded: Element | null;
}

/** Has dropdowns do what keys ask of them, where the page does not. */
export class DropdownKeys {
  readonly #ledger: Ledger;
  readonly #known: KnownDropdowns;
  readonly #open: OpenDropdowns;
  readonly #signal: AbortSignal;
  /** What a press met before the page had it. */
  #before: Before = { isOpen: false, active: null, expanded: null };
  /** Presses that we have answered. */
  readonly #answered = new WeakSet<Event>();
  /** The one that has been pressed since focus or pointer came to its trigger: until then, what it shows nobody has asked for. */
  #pressed: Dropdown | undefined;
  /** The key that has pressed a menu open, as long as it is held down: what has focus there is not pressed by it. */
  #held: string | undefined;

  constructor({ ledger, known, open }: DropdownKeysContext, signal: AbortSignal) {
    this.#ledger = ledger;
    this.#known = known;
    this.#open = open;
    this.#signal = signal;
  }

  /** Hears of all keys in the document, before the page and after it. */
  listen({ defaultView: view }: Document): void {
    const signal = this.#signal;
    view?.addEventListener('keydown', (event) => this.#note(event), { signal, capture: true });
    view?.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  /** Hears what was pressed, by whatever means; answers with the dropdown to which it belongs. */
  pressed(target: Element | null): Dropdown | undefined {
    return (this.#pressed = target ? this.#about(target) : undefined);
  }

  /** Hears what has focus. */
  focused(active: Element | null): void {
    const own = active && this.#known.ofTrigger(active);
    if (own && own !== this.#pressed) this.#pressed = undefined;
  }

  /** The dropdown that the element opens, else the one in which it lies. */
  #about(target: Element): Dropdown | undefined {
    return this.#known.ofTrigger(target) ?? this.#known.around(target);
  }

  #note(event: KeyboardEvent): void {
    if (event.repeat && event.key === this.#held) {
      event.preventDefault();
      return;
    }
    this.#held = undefined;
    const target = targetOf(event);
    const dropdown = target && this.#about(target);
    const expanded = target && composedClosest(target, EXPANDED);
    this.#before = { isOpen: dropdown ? isShown(dropdown.panel) : false, active: target, expanded };
    if (target && dropdown && isPlainPress(event)) this.#lookAfter(event, target as HTMLElement);
  }

  /** Does what the key asks for later, where neither the page nor we have answered it by then. */
  #lookAfter(event: KeyboardEvent, target: HTMLElement): void {
    const situation = this.#situation(target);
    const command = commandOf(event.key, { ...situation, isTold: false });
    if (!command || command.act === 'choose') return;
    const { dropdown, act } = command;
    if (act === 'enter' && !situation.isOpen) void this.#open.goAlong(dropdown);
    // What the page shows by itself, it knows to walk and to close.
    if (act === 'enter' ? situation.isOpen : !this.#open.has(dropdown)) return;
    const wait = { patience: act === 'enter' ? OPENS_MS : STEPS_MS, signal: this.#signal };
    const { trigger, panel, holder } = dropdown;
    whenUnanswered([trigger, panel, holder], wait, (isClicked) => {
      if (this.#answered.has(event) || isShown(panel) === (act === 'enter')) return;
      this.#perform(command, target, isClicked);
    });
  }

  #onKey(event: KeyboardEvent): void {
    const target = targetOf(event) as HTMLElement | null;
    if (!target || !isPlainPress(event) || this.#isAnswered(target)) return;
    const command = commandOf(event.key, this.#situation(target));
    if (!command || !this.#perform(command, target)) return;
    this.#answered.add(event);
    this.pressed(target);
    if (command.act === 'enter' && isPressing(event)) this.#held = event.key;
    event.preventDefault();
    // Some browsers press a button when Space comes up, whatever became of its way down.
    if (event.key === ' ')
      target.addEventListener('keyup', (up) => up.preventDefault(), { once: true, signal: this.#signal });
  }

  /** The page may answer without saying so. */
  #isAnswered(target: Element): boolean {
    const dropdown = this.#about(target);
    const { isOpen, active, expanded } = this.#before;
    if (!dropdown || target !== active || isShown(dropdown.panel) !== isOpen) return true;
    return expanded !== null && composedContains(dropdown.panel, expanded) && !expanded.matches(EXPANDED);
  }

  #situation(target: Element): Situation {
    const own = this.#known.ofTrigger(target);
    return {
      own,
      around: this.#known.around(target),
      isTold: own?.isTold ?? false,
      isOpen: own !== undefined && (isShown(own.panel) || this.#open.isComing(own)),
      isAskedFor: own !== undefined && own === this.#pressed,
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
        // What keeps focus in has put its trigger out of reach, and is left as popups are.
        if (composedClosest(dropdown.trigger, '[inert]')) return false;
        this.#open.leave(dropdown);
        return true;
      case 'choose':
        if (!isOurOption(target, dropdown.panel, this.#ledger)) return false;
        target.click();
        this.#open.leave(dropdown);
        return true;
      case 'move': {
        const item = itemAt(command.to, this.#itemsOf(dropdown), target);
        item?.focus();
        return item !== undefined;
      }
    }
  }

  /** What lies in a submenu that the page shows at the mere coming of focus belongs to that one. */
  #itemsOf({ panel }: Dropdown): HTMLElement[] {
    return itemsOf(panel).filter((item) => this.#known.around(item)?.panel === panel);
  }
}

/** Arrows go on to walk where they have led. */
const isPressing = ({ key }: KeyboardEvent): boolean => /^(Enter| )$/.test(key);
