import { goTo } from '../../overlay/go-to.js';
import { deepActiveElement } from '../../page/tree/composed-tree.js';
import type { PanelContext } from './view.js';

/** Brings focus back to where it was before the dialog opened, into frames too: browsers themselves return it to the frame, and not into it. */
export class FocusReturn {
  readonly #context: PanelContext;
  #opener: Element | null = null;

  constructor(context: PanelContext) {
    this.#context = context;
  }

  /** Notes what has focus now, unless the dialog was opened again before it gave focus back. */
  note(): void {
    this.#opener ??= deepActiveElement();
  }

  /** Focus is wanted elsewhere. */
  forget(): void {
    this.#opener = null;
  }

  /** Gives focus back. An element that a quick key had made focusable is made so again, unless everything has been turned off. */
  giveBack(): void {
    const opener = this.#opener;
    this.forget();
    if (!opener || deepActiveElement() === opener) return;
    (opener as HTMLElement).focus({ preventScroll: true });
    const { overlay, store } = this.#context;
    const mayGo = opener.isConnected && opener !== opener.ownerDocument.body && !store.settings.off;
    if (mayGo && deepActiveElement() !== opener) goTo(opener, overlay);
  }
}
