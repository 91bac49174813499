import { compareComposed } from '../../page/tree/composed-tree.js';
import type { LivePage } from '../../page/live-page.js';
import type { TargetKind } from './targets.js';

/** What keys lead to, in one order also where it is of several kinds; put together anew only when the page has others. */
export class TargetLists {
  readonly #page: LivePage;
  readonly #joined = new Map<
    TargetKind,
    { readonly from: readonly (readonly Element[])[]; readonly list: readonly Element[] }
  >();

  constructor(page: LivePage) {
    this.#page = page;
  }

  /** All elements among which the target's next one is, each once, in the order of the composed tree. */
  of(target: TargetKind): readonly Element[] {
    const from = target.kinds.map((kind) => this.#page.all(kind));
    if (from.length === 1) return from[0] ?? [];
    const before = this.#joined.get(target);
    if (before?.from.every((list, i) => list === from[i])) return before.list;
    // Most of some kinds does not fit: what is left is quickly sorted.
    const list = [...new Set(from.flatMap((one) => one.filter(target.fits)))].sort(compareComposed);
    this.#joined.set(target, { from, list });
    return list;
  }
}
