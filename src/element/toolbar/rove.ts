import { keyInText } from '../key-in-text.js';

/** Where a key leads from `at` among `count` items in a row, which wraps around. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Keyboard of a row of controls that is one tab stop (roving tabindex): listens for `keydown` on the row; arrows follow the text's direction. */
export function rove(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const items = [...row.querySelectorAll<HTMLElement>('[tabindex]')];
  const at = items.indexOf(event.target as HTMLElement);
  const step = STEPS[keyInText(event.key, row)];
  if (at < 0 || !step || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const next = items[step(at, items.length)];
  for (const item of items) item.tabIndex = item === next ? 0 : -1;
  next?.focus();
}
