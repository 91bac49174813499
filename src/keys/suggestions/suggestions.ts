import type { Ledger } from '../../ledger/ledger.js';
import type { LivePage } from '../../page/live-page.js';
import { composedContains, deepActiveElement } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import { elementOf } from '../../support/events/element-of.js';
import { giveWay } from '../../support/timing/slices.js';
import { Dismissed } from '../dropdowns/dismissed.js';
import type { Dropdown } from '../dropdowns/dropdown.js';
import { whenUnanswered } from '../dropdowns/unanswered.js';
import { strike } from '../dropdowns/ways/strike.js';
import { isPlainPress } from '../plain-press.js';
import { targetOf } from '../typing.js';
import { suggestedList, type SuggestedList } from './suggested-list.js';
import { ToldList } from './told-list.js';

/** Fields in which one writes a line. */
const FIELDS =
  'input:is(:not([type]), [type=text], [type=search], [type=email], [type=tel], [type=url]):not([readonly], [list])';

/** By which an author says that a script looks after the list. */
const TOLD = [
  'role',
  'aria-autocomplete',
  'aria-expanded',
  'aria-haspopup',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
];

/** How long a page may take to answer an arrow key, and when to look whether it shows a list, in milliseconds: some wait for the next letter. */
const ANSWERS_MS = 80;
const LOOKS_MS = [50, 350];

/** Lists of suggestions that answer a pointer alone: arrows walk them, Enter chooses, Escape sends them away, while focus stays in the field. */
export class Suggestions {
  readonly #page: LivePage;
  readonly #ledger: Ledger;
  readonly #signal: AbortSignal;
  readonly #dismissed: Dismissed;
  /** What was told of fields whose list has been seen. */
  readonly #told = new Map<Element, ToldList>();
  /** Fields in which arrows are left to us. */
  readonly #ours = new WeakSet<Element>();
  readonly #sentAway = new Map<Element, Dropdown>();
  /** The last key that no listener of the page took for itself. */
  #leftOver: Event | undefined;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(page: LivePage, ledger: Ledger, signal: AbortSignal) {
    this.#page = page;
    this.#ledger = ledger;
    this.#signal = signal;
    this.#dismissed = new Dismissed(ledger);
    inEveryDocument(page, (document) => this.#listen(document), signal);
    signal.addEventListener('abort', () => this.#end());
  }

  #listen(document: Document): void {
    const signal = this.#signal;
    const view = document.defaultView;
    view?.addEventListener('keydown', (event) => this.#note(event), { signal, capture: true });
    // Where everybody else's listeners have had their say.
    view?.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    for (const type of ['input', 'focusin'])
      document.addEventListener(type, (event) => this.#beginAnew(elementOf(event)), { signal, capture: true });
    for (const type of ['input', 'focusin', 'focusout', 'click'])
      document.addEventListener(type, () => this.#lookSoon(), { signal, capture: true, passive: true });
  }

  /** Whether an arrow key is left to us is seen once; after that it is ours at once. */
  #note(event: KeyboardEvent): void {
    const field = isArrow(event) ? this.#fieldOf(event) : undefined;
    const found = field && !this.#ours.has(field) ? this.#listOf(field) : undefined;
    if (!field || !found) return;
    whenUnanswered([field, found.list], { patience: ANSWERS_MS, signal: this.#signal }, () => {
      if (this.#leftOver !== event || this.#listOf(field)?.list !== found.list) return;
      this.#ours.add(field);
      this.#move(field, found, event.key);
    });
  }

  #onKey(event: KeyboardEvent): void {
    const field = /^(Arrow(Up|Down)|Enter|Escape)$/.test(event.key) ? this.#fieldOf(event) : undefined;
    const found = field && this.#listOf(field);
    if (!field || !found) return;
    this.#leftOver = event;
    if (isArrow(event)) {
      // Whoever answers it, Up shall not move the cursor to the beginning of the line.
      if (this.#ours.has(field)) this.#move(field, found, event.key);
    } else if (event.key === 'Enter' && this.#told.get(field)?.marked) this.#choose(field);
    else if (event.key === 'Escape' && this.#told.has(field)) this.#sendAway(field, found);
    else return;
    event.preventDefault();
  }

  /** The field of ours that gets the key. */
  #fieldOf(event: KeyboardEvent): HTMLElement | undefined {
    const target = targetOf(event) as HTMLElement | null;
    return target && isPlainPress(event) && this.#mayBeOurs(target) ? target : undefined;
  }

  #mayBeOurs(field: Element): boolean {
    return field.matches(FIELDS) && TOLD.every((name) => this.#ledger.authored(field, name) === null);
  }

  #listOf(field: Element): SuggestedList | undefined {
    const found = suggestedList(field, this.#page);
    return found && this.#sentAway.get(field)?.panel !== found.list ? found : undefined;
  }

  #move(field: HTMLElement, found: SuggestedList, key: string): void {
    const { options } = found;
    const told = this.#tell(field, found);
    const at = options.indexOf(told.marked as HTMLElement);
    // Beyond either end one is in the field again.
    const next = key === 'ArrowDown' ? at + 1 : at < 0 ? options.length - 1 : at - 1;
    told.mark(options[next]);
  }

  #choose(field: HTMLElement): void {
    const option = this.#told.get(field)?.marked as HTMLElement;
    strike(option);
    void giveWay().then(() => {
      const active = deepActiveElement(field.ownerDocument);
      if (!active || active.localName === 'body') field.focus();
    });
  }

  /** Out of sight until the next letter. */
  #sendAway(field: HTMLElement, { list }: SuggestedList): void {
    const away: Dropdown = { trigger: field, panel: list, holder: field, shownBy: 'hover' };
    this.#sentAway.set(field, away);
    this.#dismissed.add(away);
    this.#told.get(field)?.tell(undefined);
  }

  #tell(field: Element, found: SuggestedList | undefined): ToldList {
    const told = this.#told.get(field) ?? new ToldList(field, this.#ledger);
    this.#told.set(field, told);
    told.tell(found);
    return told;
  }

  /** A letter asks for other suggestions, and who comes back for those of before. */
  #beginAnew(field: Element | null): void {
    if (!field) return;
    this.#told.get(field)?.mark(undefined);
    const away = this.#sentAway.get(field);
    if (away && this.#sentAway.delete(field)) this.#dismissed.forgive(away);
  }

  #lookSoon(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = LOOKS_MS.map((delay) => setTimeout(() => this.#look(), delay));
  }

  #look(): void {
    const active = deepActiveElement() as HTMLElement | null;
    for (const [field, told] of this.#told) {
      if (field === active) continue;
      const found = field.isConnected ? this.#listOf(field) : undefined;
      // Some pages close it at a click elsewhere alone.
      if (found && active && !composedContains(found.list, active)) this.#sendAway(field as HTMLElement, found);
      else told.tell(found);
    }
    const found = active && this.#mayBeOurs(active) ? this.#listOf(active) : undefined;
    if (active && (found || this.#told.has(active))) this.#tell(active, found);
  }

  #end(): void {
    this.#timers.forEach(clearTimeout);
    for (const told of this.#told.values()) told.end();
    this.#dismissed.end();
  }
}

const isArrow = ({ key }: KeyboardEvent): boolean => /^Arrow(Up|Down)$/.test(key);
