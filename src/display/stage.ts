import type { Translate } from '../i18n/translator.js';
import type { Edit } from '../ledger/edit.js';
import type { Scene } from './scene.js';

/** What display is built from. */
export interface DisplayContext {
  readonly scene: Scene;
  /** A tree of ours, in which parts draw over the page. */
  readonly layer: ShadowRoot;
  /** Base address of fonts and cursors, with a slash at the end. */
  readonly assets: string;
  /** Address of the owner's dictionary, with `{word}` in it; empty for none. */
  readonly dictionary: string;
  readonly translate: Translate;
  /** Told of the document's style sheet whenever it changes, so that the next page can begin with it. */
  readonly keep?: (text: string) => void;
}

/** What a part may use while it runs; everything it wrote is taken back when it ends. */
export interface Stage extends DisplayContext {
  /** Writes the edits for this element, all or none. */
  readonly write: (element: Element, ...edits: readonly Edit[]) => void;
  /** Takes back what this part wrote for the element. */
  readonly undo: (element: Element) => void;
}

/** Something that a style sheet alone cannot do: looks at elements, draws, or follows the visitor, until `signal` ends it. */
export type Play<Value> = (value: Value, stage: Stage, signal: AbortSignal) => Promise<void> | void;
