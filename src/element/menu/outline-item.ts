/** A place to go to, or a group of them. */
export interface OutlineItem {
  /** Names the same item after the page has changed. */
  readonly key: string;
  readonly label: string;
  /** What it is, in a word; empty where the label says so. */
  readonly kind: string;
  /** Where it leads; groups lead nowhere. */
  readonly element: Element | undefined;
  readonly children: readonly OutlineItem[];
}

/** How many items there are, those inside others counted. */
export function sizeOf(items: readonly OutlineItem[]): number {
  return items.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0);
}
