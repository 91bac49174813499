import { frameDocument } from '../../support/elements/frame-document.js';
import type { Root } from '../tree/walk.js';

/** Remembers which document each frame showed: when a frame loads another one, the elements of the old document still count as connected, though nobody sees them. */
export class FrameDocuments {
  readonly #shown = new WeakMap<Element, Document>();

  /** Notes the document of a frame; ignores shadow roots. */
  note(root: Root): void {
    if (!('defaultView' in root)) return;
    const frame = root.defaultView?.frameElement;
    if (frame) this.#shown.set(frame, root);
  }

  /** The document that the frame no longer shows; answered once, then forgotten. */
  takeOld(frame: Element): Document | undefined {
    const shown = this.#shown.get(frame);
    if (!shown || frameDocument(frame) === shown) return undefined;
    this.#shown.delete(frame);
    return shown;
  }
}
