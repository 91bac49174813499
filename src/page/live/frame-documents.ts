import { frameDocument } from '../tree/composed-tree.js';
import type { Root } from '../tree/walk.js';

/** Remembers which document each frame showed: what a frame has left stays connected to its own, now invisible, document. */
export class FrameDocuments {
  readonly #shown = new WeakMap<Element, Document>();

  /** Notes the document of a frame; a shadow root is none. */
  note(root: Root): void {
    if (!('defaultView' in root)) return;
    const frame = root.defaultView?.frameElement;
    if (frame) this.#shown.set(frame, root);
  }

  /** The document that the frame showed before and shows no more, once. */
  takeOld(frame: Element): Document | undefined {
    const shown = this.#shown.get(frame);
    if (!shown || frameDocument(frame) === shown) return undefined;
    this.#shown.delete(frame);
    return shown;
  }
}
