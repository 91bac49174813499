import type { Reason } from '../../i18n/reasons.js';
import { setAttribute, type Edit } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { isShown } from './is-shown.js';

const STATE = 'aria-expanded';
const WRITER = 'menu-state';

/** After which events something may be shown or hidden, and how long that may take, in milliseconds. */
const STIRRING = ['pointerover', 'pointerout', 'click', 'keyup', 'focusin', 'focusout', 'transitionend'];
const SETTLED_MS = 400;

/** Keeps `aria-expanded` of triggers true to what is shown. Where the author keeps it, it is only lent while a panel that a key of ours has entered is shown. */
export class ShownStates {
  readonly #ledger: Ledger;
  readonly #panels = new Map<Element, HTMLElement>();
  /** What we wrote last; a page that writes the state itself looks after it from then on. */
  readonly #written = new WeakMap<Element, string>();
  readonly #authored = new WeakSet<Element>();
  #later: ReturnType<typeof setTimeout> | undefined;
  #nextFrame: number | undefined;

  constructor(page: LivePage, ledger: Ledger, signal: AbortSignal) {
    this.#ledger = ledger;
    const tellAll = (): void => {
      this.#nextFrame = undefined;
      if (!signal.aborted) this.#tellAll();
    };
    const stir = (): void => {
      clearTimeout(this.#later);
      this.#later = setTimeout(tellAll, SETTLED_MS);
      this.#nextFrame ??= requestAnimationFrame(tellAll);
    };
    const listen = (document: Document): void => {
      document.defaultView?.addEventListener('resize', stir, { signal, passive: true });
      for (const type of STIRRING) document.addEventListener(type, stir, { signal, passive: true });
    };
    inEveryDocument(page, listen, signal);
  }

  /** From now on the trigger tells whether this panel is shown. */
  add(trigger: Element, panel: HTMLElement): void {
    this.#panels.set(trigger, panel);
    this.tell(trigger);
  }

  /** From now on the trigger tells of nothing, and what it told is taken back. */
  remove(trigger: Element): void {
    if (this.#panels.delete(trigger) && this.#written.delete(trigger)) this.#ledger.undo(trigger, WRITER);
  }

  /** The panel of which the trigger tells, as far as is known. */
  panelOf(trigger: Element): HTMLElement | undefined {
    return this.#panels.get(trigger);
  }

  /** True where the state that the trigger has is told by us. */
  tells(trigger: Element): boolean {
    return this.#panels.has(trigger) && this.#ledger.owns(trigger, STATE);
  }

  /** Tells the state as it is at this moment. */
  tell(trigger: Element): void {
    const panel = this.#panels.get(trigger);
    if (panel) this.#set(trigger, isShown(panel), false);
  }

  /** Tells that the panel is shown that a key of ours has opened, or entered as the page showed it, even where the author keeps the state. */
  lend(trigger: Element): void {
    if (this.#panels.has(trigger)) this.#set(trigger, true, true);
  }

  /** Has a rule that told the state tell it as it is now, together with the role and all else that it wrote; false where none did. */
  #haveRuleTell(trigger: Element, value: string): boolean {
    const told = this.#ledger.entryOf(trigger, STATE);
    if (!told || told.rule === WRITER) return false;
    const edits = told.edits.map((edit) => (isState(edit, trigger) ? setAttribute(trigger, STATE, value) : edit));
    this.#ledger.undo(told.element, told.rule);
    return this.#ledger.write({ ...told, edits }).length > 0;
  }

  #tellAll(): void {
    for (const trigger of this.#panels.keys()) {
      if (trigger.isConnected) this.tell(trigger);
      else this.#panels.delete(trigger);
    }
  }

  #set(trigger: Element, shown: boolean, byUs: boolean): void {
    const now = trigger.getAttribute(STATE);
    const isAuthored = now !== null && now !== this.#written.get(trigger) && !this.#ledger.owns(trigger, STATE);
    if (isAuthored) this.#authored.add(trigger);
    if (now === String(shown)) return;
    if (this.#haveRuleTell(trigger, String(shown))) return;
    if (this.#written.delete(trigger)) this.#ledger.undo(trigger, WRITER);
    if (!this.#authored.has(trigger) || (shown && byUs)) this.#write(trigger, String(shown));
  }

  #write(trigger: Element, value: string): void {
    const edits = [setAttribute(trigger, STATE, value)];
    const evidence = 'whether it is open' satisfies Reason;
    const written = this.#ledger.write({ rule: WRITER, element: trigger, edits, evidence, confidence: 'certain' });
    if (written.length > 0) this.#written.set(trigger, value);
  }
}

const isState = (edit: Edit, trigger: Element): boolean =>
  edit.kind === 'attribute' && edit.element === trigger && edit.name === STATE;
