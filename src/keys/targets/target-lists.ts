import { compareComposed } from '../../page/composed-tree.js';
import type { Kind } from '../../page/kinds.js';
import type { LivePage } from '../../page/live-page.js';

/** Elements of several kinds in one order; put together anew only when the page has others. */
export class TargetLists {
  readonly #page: LivePage;
  readonly #joined = new Map<
    string,
    { readonly from: readonly (readonly Element[])[]; readonly list: readonly Element[] }
  >();

  constructor(page: LivePage) {
    this.#page = page;
  }

  /** All elements of these kinds, each once, in the order of the composed tree. */
  of(kinds: readonly Kind[]): readonly Element[] {
    const [first, ...others] = kinds.map((kind) => this.#page.all(kind));
    if (!first || others.length === 0) return first ?? [];
    const from = [first, ...others];
    const before = this.#joined.get(kinds.join());
    if (before?.from.every((list, i) => list === from[i])) return before.list;
    const list = [...new Set(from.flat())].sort(compareComposed);
    this.#joined.set(kinds.join(), { from, list });
    return list;
  }
}
