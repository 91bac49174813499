import type { Reason } from '../../i18n/reasons.js';
import { addSheet, setAttribute } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Root } from '../../page/tree/walk.js';
import type { Dropdown } from './dropdown.js';
import { isShown } from './is-shown.js';

const CLOSED = 'data-curb-cut-closed';
const WRITER = 'closed-menu';

/**
 * It keeps its place: a script that asks whether the panel is displayed, to know what to do next, hears what it would hear without us. Clipped it
 * is gone at once even while its visibility changes slowly; transitions are left to their end, for which scripts wait.
 */
const HIDDEN =
  `:is([${CLOSED}], [${CLOSED}] *) { visibility: hidden !important } ` +
  `[${CLOSED}] { clip-path: circle(0) !important }`;

/** How long a script is given to fold a menu, in milliseconds; one that is pressed only when the menu has slid open takes longer, and that is seen as well. */
const FOLDING_MS = 600;

/** Panels out of sight that the page would go on showing, because the pointer or the focus is still there (WCAG 1.4.13), or for a while. */
export class Dismissed {
  readonly #ledger: Ledger;
  /** Each with the timer that runs while its script may still be folding it. */
  readonly #dropdowns = new Map<Dropdown, ReturnType<typeof setTimeout> | undefined>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** A script has closed its panel when its transition is over, if ever; a style rule goes on for as long as focus or pointer stay. */
  add(dropdown: Dropdown): void {
    this.forgive(dropdown);
    const isFolding = dropdown.shownBy === 'press';
    this.#hide(dropdown, isFolding ? setTimeout(() => this.#lookAgain(dropdown), FOLDING_MS) : undefined);
  }

  /** Lets the page show the panel again; answers whether it may be on its way out, whether a script folds it or a style rule fades it. */
  forgive(dropdown: Dropdown): boolean {
    const timer = this.#dropdowns.get(dropdown);
    clearTimeout(timer);
    if (!this.#dropdowns.delete(dropdown)) return false;
    this.#ledger.undo(dropdown.panel, WRITER);
    return timer !== undefined || dropdown.shownBy === 'hover';
  }

  /** Forgives all from which focus and pointer have gone. */
  forgiveLeft(hasFocus: (dropdown: Dropdown) => boolean): void {
    for (const dropdown of this.#dropdowns.keys()) {
      if (!hasFocus(dropdown) && !dropdown.holder.matches(':hover')) this.forgive(dropdown);
    }
  }

  /** Forgives all. */
  end(): void {
    for (const dropdown of this.#dropdowns.keys()) this.forgive(dropdown);
  }

  /** What its script has not closed by now stays out of sight until focus and pointer have gone. */
  #lookAgain(dropdown: Dropdown): void {
    this.forgive(dropdown);
    if (isShown(dropdown.panel)) this.#hide(dropdown, undefined);
  }

  #hide(dropdown: Dropdown, timer: ReturnType<typeof setTimeout> | undefined): void {
    const { panel } = dropdown;
    this.#dropdowns.set(dropdown, timer);
    this.#ledger.write({
      rule: WRITER,
      element: panel,
      edits: [addSheet(panel.getRootNode() as Root, HIDDEN), setAttribute(panel, CLOSED, '')],
      evidence: 'what the visitor did' satisfies Reason,
      confidence: 'certain',
    });
  }
}
