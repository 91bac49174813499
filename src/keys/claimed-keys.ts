import type { LivePage } from '../page/live-page.js';

/** Single keys that the page has a use for and says so, by `aria-keyshortcuts` or `accesskey`. Looked for again only after a change. */
export class ClaimedKeys {
  readonly #page: LivePage;
  #claimed: ReadonlySet<string> | undefined;

  constructor(page: LivePage, signal: AbortSignal) {
    this.#page = page;
    const forget = (): void => {
      this.#claimed = undefined;
    };
    page.listen(
      {
        filed: (_element, kinds, before) => before.length === 0 && kinds.includes('aria') && forget(),
        attribute: forget,
        content: forget,
      },
      signal,
    );
  }

  /** True where the page claims this chord ("h", "Shift+h"). */
  has(chord: string): boolean {
    this.#claimed ??= new Set(this.#find());
    return this.#claimed.has(chord);
  }

  *#find(): Generator<string> {
    for (const element of this.#page.all('aria')) {
      const keys = element.getAttribute('aria-keyshortcuts');
      if (keys) yield* keys.split(/\s+/).map(canonical);
    }
    for (const element of document.querySelectorAll('[accesskey]')) {
      for (const key of (element.getAttribute('accesskey') ?? '').toLowerCase().split(/\s+/)) {
        yield key;
        yield `Shift+${key}`;
      }
    }
  }
}

/** "Shift+H" and "H" as our chords write them (WAI-ARIA 1.2, 6.6.13). */
function canonical(shortcut: string): string {
  return shortcut.replace(/[^+]$/, (key) => key.toLowerCase());
}
