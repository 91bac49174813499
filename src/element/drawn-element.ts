import { adoptSheet } from '../support/adopt-sheet.js';

/**
 * An element that draws itself in a shadow tree of its own: anew, and once, after whatever has changed. It is on every page, so it does
 * without a library; everything larger of ours draws with lit, which comes with it.
 */
export abstract class DrawnElement extends HTMLElement {
  /** Style sheets of the shadow tree. */
  static readonly styles: readonly string[] = [];

  #isDue = false;
  #drawing = Promise.resolve();

  /** The shadow tree; made when it is first asked for. */
  get renderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.#makeRoot();
  }

  /** Resolves when what is due has been drawn. */
  get updateComplete(): Promise<void> {
    return this.#drawing;
  }

  /** Has it drawn anew as soon as everything that is changing now has changed. */
  requestUpdate(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#drawing = Promise.resolve().then(() => {
      this.#isDue = false;
      if (this.isConnected) this.draw();
    });
  }

  /** Brings the shadow tree to what should be seen now. */
  protected abstract draw(): void;

  #makeRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adoptSheet(root, (this.constructor as typeof DrawnElement).styles.join(''));
    return root;
  }
}
