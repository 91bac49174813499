import type { OutlineItem } from './outline-item.js';

/** An item as a line of a tree. */
export interface Row extends OutlineItem {
  /** Depth, counted from 1. */
  readonly level: number;
  /** Place among its siblings, counted from 1, and their number. */
  readonly position: number;
  readonly size: number;
  /** `undefined` where there is nothing to expand. */
  readonly expanded: boolean | undefined;
}

/** The lines of the tree that can be seen: those inside a collapsed item are left out. */
export function rowsOf(items: readonly OutlineItem[], isExpanded: (item: OutlineItem) => boolean, level = 1): Row[] {
  const rows: Row[] = [];
  items.forEach((item, index) => {
    const expanded = item.children.length > 0 ? isExpanded(item) : undefined;
    rows.push({ ...item, level, position: index + 1, size: items.length, expanded });
    if (expanded) for (const row of rowsOf(item.children, isExpanded, level + 1)) rows.push(row);
  });
  return rows;
}

/** All items that have every word of the query in their label or kind, as one flat list, each element once. */
export function matchesOf(items: readonly OutlineItem[], query: string): Row[] {
  const words = plain(query).split(' ');
  const found = new Map<unknown, OutlineItem>();
  collect(items);
  return [...found.values()].map((item, index) => ({
    ...item, children: [], level: 1, position: index + 1, size: found.size, expanded: undefined,
  })); // prettier-ignore

  function collect(some: readonly OutlineItem[]): void {
    for (const item of some) {
      if (item.element && !found.has(item.element) && words.every((word) => searchText(item).includes(word))) {
        found.set(item.element, item);
      }
      collect(item.children);
    }
  }
}

const searchTexts = new WeakMap<OutlineItem, string>();

/** The text that is searched, prepared once and not again for every letter that is typed. */
function searchText(item: OutlineItem): string {
  const text = searchTexts.get(item) ?? plain(`${item.label} ${item.kind}`);
  searchTexts.set(item, text);
  return text;
}

/** Without case, accents and extra white space, so that "resume" finds "Résumé". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
