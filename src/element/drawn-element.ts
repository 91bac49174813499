import { adoptSheet } from '../support/styles/adopt-sheet.js';

/**
 * An element that draws itself in its own shadow tree, once for all changes that come together. It is on every page, so it does without a
 * library; everything larger of ours is drawn by lit, which is loaded with the panel.
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

  /** Draws again at the end of this task, once for all changes that it makes. */
  requestUpdate(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#drawing = Promise.resolve().then(() => {
      this.#isDue = false;
      if (this.isConnected) this.draw();
    });
  }

  /** Updates the shadow tree to what should be seen now. */
  protected abstract draw(): void;

  #makeRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adoptSheet(root, (this.constructor as typeof DrawnElement).styles.join(''));
    return root;
  }
}
