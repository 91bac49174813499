/** One way to bring a panel into sight. What it wrote or began, it takes back. */
export interface Way {
  readonly open: () => void;
  readonly close: () => void;
}
