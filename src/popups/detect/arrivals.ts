import { dialogComing } from './dialog-in.js';

/** Waits for dialogs whose layer has come before them. */
export class Arrivals {
  /** Layers whose dialog is on its way. */
  readonly #awaited = new Set<Element>();

  /** Calls `met` at once, or when the dialog in the layer has come: once, however often the layer is told of meanwhile. */
  await(layer: Element, met: () => void): void {
    if (this.#awaited.has(layer)) return;
    const coming = dialogComing(layer);
    if (!coming) {
      met();
      return;
    }
    this.#awaited.add(layer);
    void coming.then(() => {
      this.#awaited.delete(layer);
      met();
    });
  }
}
