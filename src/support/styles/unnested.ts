import { selectorsIn } from './selectors-in.js';

/**
 * The selectors of a nested rule written out, so that they mean the same on their own: `&` is replaced by the selector of the rule around it,
 * which is put in front where there is no `&`, for not every browser writes what is implied.
 *
 * @param around the selector of the rule around it, itself written out; empty where there is none
 */
export function unnested(selectors: string, around = ''): string {
  if (!around) return selectors;
  const outer = `:is(${around})`;
  return selectorsIn(selectors)
    .map((selector) => {
      const told = selector.replace(/"[^"]*"|&/g, (found) => (found === '&' ? outer : found));
      return (told === selector ? `${outer} ` : '') + told.trim();
    })
    .join();
}
