import type { Translate } from '../../i18n/translator.js';
import type { Edit } from '../../ledger/edit.js';
import type { FollowedPage, Tree } from '../followed-page.js';

/** What display is built from. */
export interface DisplayContext {
  readonly page: FollowedPage;
  /** A tree of ours, in which effects draw over the page. */
  readonly layer: ShadowRoot;
  /** Base address of fonts and cursors, with a slash at the end. */
  readonly assets: string;
  /** Address of the owner's dictionary, with `{word}` in it; empty for none. */
  readonly dictionary: string;
  readonly translate: Translate;
  /** What an element is called by those who hear it. */
  readonly nameOf: (element: Element) => string;
  /** BCP 47 tag of the language of the moment. */
  readonly language: () => string;
  /** Told of the document's style sheet whenever it changes, so that the next page can begin with it. */
  readonly keep?: (text: string) => void;
}

/** What an effect may use while it is at work; everything it wrote is taken back when it ends. */
export interface EffectContext extends DisplayContext {
  /** Writes the edits for this element, all or none. */
  readonly write: (element: Element, ...edits: readonly Edit[]) => void;
  /** Adds a style sheet to the tree. */
  readonly dress: (tree: Tree, css: string) => void;
  /** Takes back what this effect wrote for the element; sheets stay. */
  readonly undo: (element: Element) => void;
}

/** Does what a style sheet alone cannot do (looks at elements, draws, follows the visitor) until `signal` ends it. */
export type Effect<Value> = (value: Value, context: EffectContext, signal: AbortSignal) => Promise<void> | void;
