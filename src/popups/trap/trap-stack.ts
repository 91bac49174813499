import { composedContains, composedParent, deepActiveElement } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import { isOwn } from '../../page/tree/is-own.js';
import { successorOf } from '../../page/tree/successor-of.js';
import type { LivePage } from '../../page/live-page.js';
import { elementOf } from '../../support/events/element-of.js';
import { hushed } from '../../support/events/hushed.js';
import { isComposing } from '../../support/events/is-composing.js';
import { isTab } from '../../support/events/is-tab.js';
import { isWholePage } from '../detect/is-whole-page.js';
import { Escape } from './escape.js';
import { FocusKeeper } from './focus-keeper.js';
import { isNowhere } from './is-nowhere.js';
import type { Trap } from './trap.js';

/** What traps need of the page, and who is told when one ends. */
export interface TrapStackContext {
  readonly page: LivePage;
  /** Moves focus to any element; answers whether it arrived. */
  readonly takeFocus: (element: Element) => boolean;
  /** Told that a popup is not there any more. */
  readonly onClose: (trap: Trap) => void;
  /** Told that a popup had to be let go although it is still there. */
  readonly onRelease: (trap: Trap) => void;
}

/** All popups that keep focus, the topmost one last: it alone is at work. */
export class TrapStack {
  readonly #context: TrapStackContext;
  readonly #traps: Trap[] = [];
  readonly #keeper: FocusKeeper;
  readonly #escape = new Escape((trap) => this.#letGo(trap));

  constructor(context: TrapStackContext, signal: AbortSignal) {
    this.#context = context;
    this.#keeper = new FocusKeeper(context.takeFocus);
    inEveryDocument(
      context.page,
      (document) => {
        const view = document.defaultView;
        view?.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
        // On the window, where everybody else's listeners have had their say.
        view?.addEventListener('keydown', (event) => this.#onTab(event), { signal });
        document.addEventListener('focusin', (event) => this.#onFocus(event), { capture: true, signal });
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      for (const trap of this.#traps.splice(0).reverse()) trap.end();
    });
  }

  get top(): Trap | undefined {
    return this.#traps.at(-1);
  }

  /** True for the layer of a popup that keeps focus, and for the boxes in it around its dialog. */
  has(layer: Element): boolean {
    return this.#traps.some((trap) => trap.holds(layer) && composedContains(layer, trap.dialog));
  }

  /** Keeps Tab in the popup from now on; what lies behind it stays within reach until whoever asks has moved focus. */
  push(trap: Trap): void {
    // Around the frame that shows this one, what lies behind the last one is still behind.
    if (this.top?.hasInFrame(trap)) this.top.confine();
    else this.top?.lift();
    this.#traps.push(trap);
  }

  /** Lets go of every popup that is out of sight by now, and returns focus to where it came from. */
  settle(changed: Iterable<Element>): void {
    for (const element of changed) for (const trap of this.#traps) trap.stir(element);
    for (const trap of [...this.#traps].reverse()) {
      if (!trap.isOpen) this.#close(trap);
      else if (trap.isLeftBehind) this.#forsake(trap);
    }
    this.#keeper.restore(this.top);
  }

  #onKey(event: KeyboardEvent): void {
    this.#keeper.hear(event);
    if (event.key !== 'Escape' || isComposing(event) || !this.top) return;
    const active = deepActiveElement();
    const isElsewhere = active && (isOwn(active) || !this.top.isAbout(active));
    if (!isElsewhere) void this.#escape.press(event, this.top);
  }

  #onTab(event: KeyboardEvent): void {
    if (!isTab(event) || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const trap = this.#topInSight();
    if (trap) this.#keeper.tab(event, trap);
  }

  #onFocus(event: Event): void {
    const element = elementOf(event);
    if (this.top && element) this.#keeper.focused(element, this.top);
  }

  #letGo(trap: Trap): void {
    if (!this.#traps.includes(trap)) return;
    const { dialog } = trap;
    // Only closed does it let the rest of the page be used, whoever made it.
    if (dialog.matches('dialog:modal')) (dialog as HTMLDialogElement).close();
    const isOpen = trap.isOpen;
    this.#drop(trap);
    if (isOpen) this.#context.onRelease(trap);
    else this.#context.onClose(trap);
  }

  #close(trap: Trap): void {
    this.#drop(trap);
    this.#context.onClose(trap);
  }

  /** Another page has come, and the popup stays: whoever is in it may go on from there. */
  #forsake(trap: Trap): void {
    this.#remove(trap);
    this.#context.onRelease(trap);
  }

  #drop(trap: Trap): void {
    const wasTop = trap === this.top;
    this.#remove(trap);
    if (wasTop) this.#restoreFocus(trap);
  }

  #remove(trap: Trap): void {
    this.#traps.splice(this.#traps.indexOf(trap), 1);
    trap.end();
    this.#traps.at(-1)?.confine();
  }

  /** The topmost trap whose popup is still there: what has gone unnoticed is let go before it keeps anybody. */
  #topInSight(): Trap | undefined {
    while (this.top && !this.top.isOpen) this.#close(this.top);
    return this.top;
  }

  /** What came without being asked for may have come because focus did, and would come again. */
  #giveBack(element: Element, { isInvited }: Trap): boolean {
    const focus = (): boolean => this.#context.takeFocus(element);
    return isInvited ? focus() : hushed(element.ownerDocument.defaultView, focus);
  }

  #restoreFocus(trap: Trap): void {
    const active = deepActiveElement();
    // What has come over the popup may outlive it, with focus in it.
    const isInside = active && composedContains(trap.layer, active);
    if (active && !isNowhere(active, trap.layer) && !isInside && active.checkVisibility()) return;
    const origin = trap.origin ? (successorOf(trap.origin) ?? trap.origin.nearest) : null;
    const target = this.top && !(origin && this.top.holds(origin)) ? this.top.dialog : origin;
    for (let at = target; at && !isWholePage(at); at = composedParent(at)) {
      if (this.#giveBack(at, trap)) return;
    }
  }
}
