/** One change to the host page, as data. Nothing is ever moved, wrapped or replaced. */
export type Edit = AttributeEdit | InsertEdit | StyleEdit | SheetEdit | ListenerEdit | DeedEdit;

/** Sets an attribute; `null` takes it away. */
export interface AttributeEdit {
  readonly kind: 'attribute';
  readonly element: Element;
  readonly name: string;
  readonly value: string | null;
}

/** Puts a node of ours into the page, before `before` or at the end. */
export interface InsertEdit {
  readonly kind: 'insert';
  readonly node: ChildNode;
  readonly parent: ParentNode & Node;
  readonly before: ChildNode | null;
  /** Receives what the page has written into the node meanwhile, once the node is taken out. */
  readonly passOn?: (text: string) => void;
}

/** Sets one property of the element's own style. */
export interface StyleEdit {
  readonly kind: 'style';
  readonly element: HTMLElement | SVGElement;
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** Adds a constructed style sheet to a document or shadow root. */
export interface SheetEdit {
  readonly kind: 'sheet';
  readonly root: Document | ShadowRoot;
  readonly css: string;
}

/** Adds an event listener. */
export interface ListenerEdit {
  readonly kind: 'listener';
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: (event: Event) => void;
  readonly capture: boolean;
}

/** Does something that leaves no trace in the markup: stops a clip, calls off a reload. */
export interface DeedEdit {
  readonly kind: 'deed';
  /** What is done, in plain words. */
  readonly what: string;
  /** Does it and returns the function that undoes it. */
  readonly act: () => () => void;
}

/** Sets `name` on `element` to `value`, or takes it away where `value` is `null`. */
export const setAttribute = (element: Element, name: string, value: string | null): AttributeEdit => ({
  kind: 'attribute',
  element,
  name,
  value,
});

/** Puts `node` into `parent`, before `before` or at the end. */
export const insertNode = (
  node: ChildNode,
  parent: ParentNode & Node,
  before: ChildNode | null = null,
): InsertEdit => ({
  kind: 'insert',
  node,
  parent,
  before,
});

/** Sets a property of the element's own style. */
export const setStyle = (element: HTMLElement | SVGElement, property: string, value: string): StyleEdit => ({
  kind: 'style',
  element,
  property,
  value,
  important: false,
});

/** Adds a constructed style sheet with this text. */
export const addSheet = (root: Document | ShadowRoot, css: string): SheetEdit => ({ kind: 'sheet', root, css });

/** Listens for events of `type` in the bubbling phase, after the page's own listeners on the same element. */
export const listen = (target: EventTarget, type: string, listener: (event: Event) => void): ListenerEdit => ({
  kind: 'listener',
  target,
  type,
  listener,
  capture: false,
});

/** Listens for events of `type` on their way down, before the page's own listeners. */
export const listenAhead = (target: EventTarget, type: string, listener: (event: Event) => void): ListenerEdit => ({
  ...listen(target, type, listener),
  capture: true,
});

/** An action, described by `what`; `act` performs it and returns the function that undoes it. */
export const deed = (what: string, act: () => () => void): DeedEdit => ({ kind: 'deed', what, act });
