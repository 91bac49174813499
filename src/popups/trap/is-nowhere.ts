/** True where focus is on nothing: on the page as a whole. */
export function isNowhere(active: Element | null): boolean {
  return !active || active === document.body || active === document.documentElement;
}
