/** Where the session's storage cannot be used, what was met is known until the page is left. */
const met = new Set<string>();

/** True once in a browser session for each key: the moment to tell a visitor what there is. */
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
