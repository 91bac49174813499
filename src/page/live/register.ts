import type { AttributeEdit } from '../../ledger/edit.js';
import { KIND_ATTRIBUTES, type Kind } from '../kind/kinds.js';
import type { PageListener } from '../page-listener.js';
import type { Filing } from './filing.js';

/** Files elements one by one, and tells the listeners which came, changed their kinds or went. */
export class Register {
  readonly #filing: Filing;
  readonly #listeners: Iterable<PageListener>;

  constructor(filing: Filing, listeners: Iterable<PageListener>) {
    this.#filing = filing;
    this.#listeners = listeners;
  }

  /** Files the element by what it is now. */
  file(element: Element): void {
    const before = this.#filing.file(element);
    if (!before) return;
    const kinds = this.#filing.kinds(element);
    for (const listener of this.#listeners) listener.filed?.(element, kinds, before);
  }

  /** Files the element under a kind besides its own. */
  mark(element: Element, kind: Kind): void {
    this.#filing.mark(element, kind);
    this.#fileAnew(element);
  }

  /** Takes back what `mark` has filed. */
  unmark(element: Element, kind: Kind): void {
    this.#filing.unmark(element, kind);
    this.#fileAnew(element);
  }

  /** Files the element anew where the attribute that was written decides which kinds it has. */
  attributeWritten(element: Element, attribute: string): void {
    if (KIND_ATTRIBUTES.has(attribute) || attribute.startsWith('aria-')) this.#fileAnew(element);
  }

  /** The same after an edit of ours: to write an ARIA name or state changes no kinds; to remove or restore an attribute may. */
  edited({ element, name, value }: AttributeEdit): void {
    if (value === null || KIND_ATTRIBUTES.has(name)) this.#fileAnew(element);
  }

  /** Gives an element that was moved its new place among the others. */
  move(element: Element): void {
    this.#filing.move(element);
  }

  /** Forgets an element that left the page. */
  forget(element: Element): void {
    if (this.#filing.remove(element).length === 0) return;
    for (const listener of this.#listeners) listener.gone?.(element);
  }

  #fileAnew(element: Element): void {
    if (element.isConnected) this.file(element);
  }
}
