/** Keys met on this page: all that is known where the session's storage cannot be used. */
const met = new Set<string>();

/** True once per key in a browser session: this is the moment to tell a visitor what there is. */
export function isArrival(key: string): boolean {
  if (met.has(key)) return false;
  met.add(key);
  try {
    if (sessionStorage.getItem(key) !== null) return false;
    sessionStorage.setItem(key, 'met');
  } catch {
    // Storage is forbidden or full: the visitor is told on every page, rather than never.
  }
  return true;
}
