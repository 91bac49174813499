import { goTo } from '../../overlay/go-to.js';
import { deepActiveElement } from '../../page/tree/composed-tree.js';
import type { PanelContext } from './view.js';

/** Brings focus back to where it was before the dialog; a browser finds its way back into a frame only as far as the frame. */
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

  /** Gives focus back. What a key led to cannot take it by itself any more; it is led to again, unless the page is to be as it was. */
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
