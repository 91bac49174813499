import { compareComposed } from '../tree/composed-tree.js';
import { kindsOf, NO_KINDS, type Kind } from '../kind/kinds.js';
import { OrderedElements } from './ordered-elements.js';

/** Which elements are of which kinds, both ways round. */
export class Filing {
  readonly #kinds = new Map<Element, readonly Kind[]>();
  readonly #byKind = new Map<Kind, OrderedElements>();
  /** Kinds given by finders, which neither tag nor attribute tells. */
  readonly #found = new Map<Element, readonly Kind[]>();

  /** All elements that are of any kind, in the order of the composed tree. Most were met in that order, so there is little to sort. */
  get filed(): readonly Element[] {
    return [...this.#kinds.keys()].filter((element) => this.kinds(element).length > 0).sort(compareComposed);
  }

  /** All elements of a kind, in the order of the composed tree. */
  all(kind: Kind): readonly Element[] {
    return this.#byKind.get(kind)?.ordered ?? [];
  }

  /** The kinds under which an element is filed; empty for one that is not. */
  kinds(element: Element): readonly Kind[] {
    return this.#kinds.get(element) ?? NO_KINDS;
  }

  /** Files the element by what it is now; answers with the kinds it had before, or with `undefined` where they are the same. */
  file(element: Element): readonly Kind[] | undefined {
    const kinds = this.#kindsNow(element);
    const before = this.#kinds.get(element) ?? NO_KINDS;
    if (areSame(kinds, before)) return undefined;
    this.#kinds.set(element, kinds);
    if (before !== NO_KINDS) this.#refile(element, kinds, before);
    else for (const kind of kinds) this.#elementsOf(kind).add(element);
    return before;
  }

  /** Notes a kind that a finder gave the element, which the caller files next. */
  mark(element: Element, kind: Kind): void {
    const found = this.#found.get(element) ?? NO_KINDS;
    if (!found.includes(kind)) this.#found.set(element, [...found, kind]);
  }

  /** Takes such a kind back; the caller files the element next. */
  unmark(element: Element, kind: Kind): void {
    this.#found.set(
      element,
      (this.#found.get(element) ?? NO_KINDS).filter((found) => found !== kind),
    );
  }

  /** Gives an element that was moved its new place among the others. */
  move(element: Element): void {
    for (const kind of this.kinds(element)) {
      const elements = this.#elementsOf(kind);
      elements.remove(element);
      elements.add(element);
    }
  }

  /** Forgets an element that left the page; answers with the kinds it had. */
  remove(element: Element): readonly Kind[] {
    const kinds = this.kinds(element);
    this.#kinds.delete(element);
    this.#found.delete(element);
    for (const kind of kinds) this.#byKind.get(kind)?.remove(element);
    return kinds;
  }

  #refile(element: Element, kinds: readonly Kind[], before: readonly Kind[]): void {
    for (const kind of before) if (!kinds.includes(kind)) this.#byKind.get(kind)?.remove(element);
    for (const kind of kinds) if (!before.includes(kind)) this.#elementsOf(kind).add(element);
  }

  #kindsNow(element: Element): readonly Kind[] {
    const kinds = kindsOf(element);
    const found = this.#found.size > 0 && this.#found.get(element);
    return found ? [...new Set([...kinds, ...found])] : kinds;
  }

  #elementsOf(kind: Kind): OrderedElements {
    let elements = this.#byKind.get(kind);
    if (!elements) {
      this.#byKind.set(kind, (elements = new OrderedElements()));
    }
    return elements;
  }
}

function areSame(a: readonly Kind[], b: readonly Kind[]): boolean {
  return a === b || (a.length === b.length && a.every((kind, i) => kind === b[i]));
}
