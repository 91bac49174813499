import { deepActiveElement } from '../../page/tree/composed-tree.js';
import { frames, painted } from '../../support/timing/frames.js';
import { isComposing } from '../../support/events/is-composing.js';
import { Composition } from './composition.js';

/** How long a screen reader may take to announce what has focus: half a second on most screens, in frames, so that a busy computer is given longer. */
const HEARD = 30;

/**
 * How the dialog of a panel lies over the page: painted and focused first, as a popover, and modal once that was heard
 * (docs/decisions/0004). Until it is modal, what a browser does for a modal dialog is done here: Escape closes it, and a press beside it.
 */
export class Modality {
  readonly #panel: HTMLElement;
  readonly #close: () => void;
  readonly #composition: Composition;

  /** `close` is called where the visitor wants to be out of it. */
  constructor(panel: HTMLElement, close: () => void) {
    this.#panel = panel;
    this.#close = close;
    this.#composition = new Composition(panel);
    panel.addEventListener('keydown', this.#onKey);
    panel.addEventListener('click', (event) => this.#onClick(event));
  }

  /** Paints the dialog above everything, without focus: of all that opening takes, making the page inert costs the browser most. */
  async paint(dialog: HTMLDialogElement): Promise<void> {
    if (!('showPopover' in this.#panel)) {
      dialog.showModal();
      return;
    }
    this.#panel.popover = 'manual';
    this.#panel.showPopover();
    dialog.open = true;
    // Until focus has come, keys go to the page.
    const waiting = new AbortController();
    addEventListener('keydown', this.#onKey, { capture: true, signal: waiting.signal });
    await painted();
    waiting.abort();
  }

  /**
   * Puts the rest of the page out of reach, and with it what had focus before. A screen reader that finds it gone takes up whatever has focus by
   * then and says nothing of it: so it is given time to hear of the one before it loses the other, and whoever composes text may end it. Nobody
   * waits where a modal dialog of the page keeps focus, nor once Tab has led out of ours: there `focus` brings it in.
   */
  async complete(dialog: HTMLDialogElement, focus: () => void, signal: AbortSignal): Promise<void> {
    await this.#heard();
    if (signal.aborted || !dialog.open || !this.#panel.isConnected || dialog.matches(':modal')) return;
    const focused = this.#focused && deepActiveElement();
    this.#panel.popover = null;
    dialog.open = false;
    dialog.showModal();
    // A page may have kept focus, or taken it back, as long as it could.
    if (focused) (focused as HTMLElement).focus({ preventScroll: true });
    else focus();
  }

  /** Lets the page be reached again. */
  end(dialog: HTMLDialogElement | null): void {
    this.#panel.popover = null;
    dialog?.close();
  }

  /** Is told that another view replaces the one in which text may be composed. */
  forgetComposition(): void {
    this.#composition.forget();
  }

  get #focused(): Element | null {
    return this.#panel.shadowRoot?.activeElement ?? null;
  }

  async #heard(): Promise<void> {
    for (let waited = 0; (waited < HEARD || this.#composition.isGoing) && this.#focused; waited++) await frames(1);
  }

  /** At Escape, browsers close only modal dialogs, or else something that the page has open underneath. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event) || !this.#panel.popover) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#close();
  };

  /**
   * The dialog has no padding: what is pressed on it, and not in it, is its backdrop; until it is modal, that is the panel's. The second press
   * of a double click was meant for the launcher.
   */
  #onClick(event: MouseEvent): void {
    const [pressed] = event.composedPath();
    const isBeside = pressed === this.#panel || (pressed as Partial<Element>).localName === 'dialog';
    if (isBeside && event.detail < 2) this.#close();
  }
}
