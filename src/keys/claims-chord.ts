import type { LivePage } from '../page/live-page.js';

/** True where the page has a use for this chord ("h", "Shift+h") and says so, by `aria-keyshortcuts` or `accesskey`. */
export const claimsChord = (chord: string, page: LivePage): boolean =>
  page.all('shortcut').some((element) => shortcutsOf(element).includes(chord) || accessOf(element).includes(chord));

const shortcutsOf = (element: Element): string[] => tokens(element, 'aria-keyshortcuts').map(canonical);

const accessOf = (element: Element): string[] =>
  tokens(element, 'accesskey').flatMap((key) => [key.toLowerCase(), `Shift+${key.toLowerCase()}`]);

const tokens = (element: Element, attribute: string): string[] =>
  element.getAttribute(attribute)?.trim().split(/\s+/) ?? [];

/** "Shift+H" and "H" as our chords write them (WAI-ARIA 1.2, 6.6.13). */
function canonical(shortcut: string): string {
  return shortcut.replace(/[^+]$/, (key) => key.toLowerCase());
}
