import type { Row } from './rows.js';

/** How many lines Page Up and Page Down pass. */
const PAGE = 10;

/** Index of the line to which a key leads from the line at `at`; `undefined` where the key does not move (APG, tree view). */
export function stepIn(rows: readonly Row[], at: number, key: string): number | undefined {
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + PAGE, last);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowRight':
      return rows[at]?.expanded ? at + 1 : undefined;
    case 'ArrowLeft':
      return rows[at]?.expanded ? undefined : parentOf(rows, at);
    default:
      return undefined;
  }
}

function parentOf(rows: readonly Row[], at: number): number | undefined {
  const level = rows[at]?.level ?? 1;
  const parent = rows.slice(0, at).findLastIndex((row) => row.level < level);
  return parent < 0 ? undefined : parent;
}
