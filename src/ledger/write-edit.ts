import type { AttributeEdit, Edit, InsertEdit, SheetEdit, StyleEdit } from './edit.js';
import { own } from '../support/own.js';
import { isCustom } from '../support/elements/is-custom.js';

/** Takes one edit back, exactly, as far as what stands there is still ours. */
export type Undo = () => void;

/** An edit that was written. There may be thousands, so nothing is stored that follows from the edit and the value before it. */
export interface Standing {
  readonly edit: Edit;
  /** The attribute's value until then. */
  readonly before: string | null;
  /** Undoes the edit, where the value before it is not enough for that. */
  readonly undo: Undo | undefined;
}

/** Takes an edit back that stands in the page. */
export function undoEdit({ edit, before, undo }: Standing): void {
  if (undo) undo();
  else if (edit.kind === 'attribute') takeBack(edit, before);
  else if (edit.kind === 'listener') edit.target.removeEventListener(edit.type, edit.listener, edit.capture);
}

/** Writes one edit into the page; returns the function that undoes it, where the edit and the value before it are not enough for that. */
export function writeEdit(edit: Edit): Undo | undefined {
  switch (edit.kind) {
    case 'attribute':
      return writeAttribute(edit);
    case 'insert':
      return writeInsert(edit);
    case 'style':
      return writeStyle(edit);
    case 'sheet':
      return writeSheet(edit);
    case 'listener':
      edit.target.addEventListener(edit.type, edit.listener, edit.capture);
      return undefined;
    case 'deed':
      return edit.act();
  }
}

function writeAttribute(edit: AttributeEdit): Undo | undefined {
  const { element, name, value } = edit;
  const before = element.getAttribute(name);
  const followers = value === null ? attributesAfter(element, name) : NONE;
  setOrRemove(element, name, value);
  if (followers.length === 0) return undefined;
  return () => {
    if (takeBack(edit, before)) keepOrder(element, followers);
  };
}

/** False where the value is no longer ours. */
function takeBack({ element, name, value }: AttributeEdit, before: string | null): boolean {
  if (element.getAttribute(name) !== value) return false;
  setOrRemove(element, name, before);
  return true;
}

function writeInsert({ node, parent, before, passOn }: InsertEdit): Undo {
  parent.insertBefore(node, before?.parentNode === parent ? before : null);
  const written = node.textContent;
  return () => {
    node.remove();
    if (node.textContent !== written) passOn?.(node.textContent ?? '');
  };
}

/** What an element's `style` was before the first of our edits that stand, and what the last of them made of it. */
interface Styled {
  readonly original: string | null;
  written: string | null;
  edits: number;
}

const styled = new WeakMap<Element, Styled>();

/** Several edits of one element's style may be taken back in any order; the last undo restores the attribute to the letter. */
function writeStyle({ element, property, value, important }: StyleEdit): Undo {
  const before = element.getAttribute('style');
  const [oldValue, oldPriority] = [
    element.style.getPropertyValue(property),
    element.style.getPropertyPriority(property),
  ];
  const known = styled.get(element);
  const state = known?.edits && known.written === before ? known : { original: before, written: before, edits: 0 };
  styled.set(element, state);
  element.style.setProperty(property, value, important ? 'important' : '');
  state.written = element.getAttribute('style');
  state.edits += 1;
  const [ours, ourPriority] = [element.style.getPropertyValue(property), element.style.getPropertyPriority(property)];
  return () => {
    state.edits -= 1;
    const isUntouched = element.getAttribute('style') === state.written;
    // By the style object first: under a policy that forbids style attributes, writing the attribute restores its text, but not its effect.
    const isOurs =
      element.style.getPropertyValue(property) === ours && element.style.getPropertyPriority(property) === ourPriority;
    if (isOurs) element.style.setProperty(property, oldValue, oldPriority);
    if (!isUntouched) return;
    if (state.edits === 0 && element.getAttribute('style') !== state.original)
      setOrRemove(element, 'style', state.original);
    state.written = element.getAttribute('style');
  };
}

function writeSheet({ root, css }: SheetEdit): Undo {
  // A sheet belongs to the window it was made in: that of the root, which may be a frame's.
  const view = (root.ownerDocument ?? root).defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** What most attributes have behind them: none that would have to be moved. */
const NONE: readonly string[] = [];

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Attributes that can be removed and set again without effect: no load, no event, no lost listener, no closed popup. */
const CALM = /^(?:aria-.+|data-.+|role|class|id|title|alt|lang|dir|for|placeholder|scope|headers|summary|target)$/;

/** Attributes of which the same holds on a link or a button. */
const CALM_ON: Readonly<Record<string, RegExp>> = {
  a: /^(?:href|rel|hreflang|tabindex)$/,
  button: /^(?:type|name|value|tabindex)$/,
};

/** The attributes that follow `name`; none where one of them, or a custom element, would react to being set again. */
function attributesAfter(element: Element, name: string): readonly string[] {
  if (isCustom(element)) return NONE;
  const names = element.getAttributeNames();
  const followers = names.slice(names.indexOf(name) + 1);
  return followers.every((follower) => isCalm(element, follower)) ? followers : NONE;
}

const isCalm = (element: Element, name: string): boolean =>
  CALM.test(name) || (own(CALM_ON, element.localName)?.test(name) ?? false) || isStyleOf(element, name);

/** A style that is written just as the style object serializes it can be restored through that object, which no policy forbids. */
const isStyleOf = (element: Element, name: string): boolean =>
  name === 'style' && 'style' in element && (element as HTMLElement).style.cssText === element.getAttribute(name);

/** A restored attribute goes to the end; moving those that used to follow it behind it makes the page byte-identical again. */
function keepOrder(element: Element, followers: readonly string[]): void {
  for (const name of followers) {
    const attribute = element.getAttributeNode(name);
    if (!attribute) continue;
    element.removeAttributeNode(attribute);
    if (name === 'style' && attribute.value) (element as HTMLElement).style.cssText = attribute.value;
    else element.setAttributeNode(attribute);
  }
}
