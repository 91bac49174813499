import type { OutlineItem } from './outline-item.js';

/** A heading as a place to go to, and its level. */
export interface HeadingItem extends Omit<OutlineItem, 'children'> {
  readonly level: number;
}

/** Headings, each inside the nearest one before it that is of a higher rank; a rank that is left out leaves no gap. */
export function headingTree(headings: readonly HeadingItem[]): OutlineItem[] {
  const top: OutlineItem[] = [];
  const open: { level: number; children: OutlineItem[] }[] = [];
  for (const { level, ...item } of headings) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const children: OutlineItem[] = [];
    (open.at(-1)?.children ?? top).push({ ...item, children });
    open.push({ level, children });
  }
  return top;
}
