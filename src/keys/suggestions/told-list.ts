import type { Reason } from '../../i18n/reasons.js';
import { addSheet, setAttribute, type Edit } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import { reference } from '../../ledger/reference.js';
import type { Root } from '../../page/tree/walk.js';
import { takeBack } from '../dropdowns/take-back.js';
import type { SuggestedList } from './suggested-list.js';

const FIELD = 'suggested-field';
const LIST = 'suggested-list';
const MARK = 'suggested-choice';

const CHOSEN = 'data-curb-cut-choice';
const SHOWN = `[${CHOSEN}] { outline: 2px solid Highlight !important; outline-offset: -2px !important }`;

/** Says of a field that it suggests, of its list and its options what they are, and which of them an arrow key has come to. */
export class ToldList {
  readonly #ledger: Ledger;
  readonly #field: Element;
  #list: SuggestedList | undefined;
  #marked: Element | undefined;

  constructor(field: Element, ledger: Ledger) {
    this.#ledger = ledger;
    this.#field = field;
  }

  /** The option on which an arrow key has arrived, as long as it is there. */
  get marked(): Element | undefined {
    return this.#list?.options.find((option) => option === this.#marked && option.isConnected);
  }

  /** Tells of the list as it is now, or that there is none. */
  tell(list: SuggestedList | undefined): void {
    if (isSame(list, this.#list)) return;
    this.mark(undefined);
    if (this.#list) this.#ledger.undo(this.#list.list, LIST);
    this.#list = list;
    for (const option of list?.options ?? []) takeBack(option, this.#ledger);
    if (list) this.#write(LIST, list.list, [...role(list.list, 'listbox'), ...list.options.flatMap((one) => role(one, 'option'))]); // prettier-ignore
    this.#ledger.undo(this.#field, FIELD);
    this.#write(FIELD, this.#field, [
      ...role(this.#field, 'combobox'),
      setAttribute(this.#field, 'aria-autocomplete', 'list'),
      setAttribute(this.#field, 'aria-expanded', String(list !== undefined)),
      ...(list ? pointing(this.#field, 'aria-controls', list.list) : []),
    ]);
  }

  /** Tells that the option is the one that Enter chooses; none where there is none. */
  mark(option: HTMLElement | undefined): void {
    if (this.#marked) this.#ledger.undo(this.#marked, MARK);
    this.#marked = option;
    if (!option) return;
    this.#write(MARK, option, [
      addSheet(option.getRootNode() as Root, SHOWN),
      setAttribute(option, CHOSEN, ''),
      setAttribute(option, 'aria-selected', 'true'),
      ...pointing(this.#field, 'aria-activedescendant', option),
    ]);
    option.scrollIntoView({ block: 'nearest' });
  }

  /** Takes back all that has been told. */
  end(): void {
    this.mark(undefined);
    if (this.#list) this.#ledger.undo(this.#list.list, LIST);
    this.#ledger.undo(this.#field, FIELD);
    this.#list = undefined;
  }

  #write(rule: string, element: Element, edits: readonly Edit[]): void {
    const evidence = 'it shows what is hidden beside it' satisfies Reason;
    this.#ledger.write({ rule, element, edits, evidence, confidence: 'inferred' });
  }
}

const isSame = (one: SuggestedList | undefined, other: SuggestedList | undefined): boolean =>
  one?.list === other?.list &&
  one?.options.length === other?.options.length &&
  (one?.options ?? []).every((option, index) => option === other?.options[index]);

const role = (element: Element, name: string): readonly Edit[] =>
  element.hasAttribute('role') ? [] : [setAttribute(element, 'role', name)];

function pointing(field: Element, attribute: string, target: Element): readonly Edit[] {
  const { id, edits } = reference(target);
  return [...edits, setAttribute(field, attribute, id)];
}
