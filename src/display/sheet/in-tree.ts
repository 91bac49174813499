/** What the selector of a rule finds that stands inside of another, said without that one; `around` is what the other finds. */
export function inTree(selector: string, around: string | undefined): string {
  if (around === undefined) return selector;
  const outer = `:is(${around})`;
  // Not every browser writes what is implied.
  if (!selector.includes('&')) return `${outer} ${/^[>+~]/.test(selector) ? selector : `:is(${selector})`}`;
  return selector.replace(/"[^"]*"|&/g, (found) => (found === '&' ? outer : found));
}
