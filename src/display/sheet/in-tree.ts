/** The selector of a nested rule written out, so that it means the same on its own; `around` is the selector of the rule around it. */
export function inTree(selector: string, around: string | undefined): string {
  if (around === undefined) return selector;
  const outer = `:is(${around})`;
  // Not every browser writes what is implied.
  if (!selector.includes('&')) return `${outer} ${/^[>+~]/.test(selector) ? selector : `:is(${selector})`}`;
  return selector.replace(/"[^"]*"|&/g, (found) => (found === '&' ? outer : found));
}
