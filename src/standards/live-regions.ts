/** Selects what tells readers of its changes by itself (ARIA, live regions). */
export const LIVE_REGIONS =
  '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log], output:not([aria-live=off])';
