import { rgba } from '../../display/contrast/rgba.js';
import { composedContains } from '../../page/tree/composed-tree.js';
import { closeControl } from '../../page/kind/close-control.js';
import { FOCUSABLE } from '../../page/kind/focusable.js';
import { isModal } from '../../page/kind/modality.js';
import { shownBox } from '../../page/look/shown-box.js';
import type { Action } from '../user-actions.js';
import { dialogIn } from './dialog-in.js';
import { elementAt } from './element-at.js';

/** Distance from the window's edges at which it is asked what lies on top there, in CSS pixels. */
const INSET = 6;

/** Share of the window's size by which what lies in the middle is away from its edges. */
const CLEAR = 0.1;

/** Of the five points that are asked, on how many a layer lies on top that covers the window. */
const MOST_POINTS = 3;

/** On how many of them a backdrop lies on top: the popup itself may hold the others. */
const BACKDROP_POINTS = 2;

/** What is looked at, however much of the window it covers. */
const PICTURE = 'img, svg, video, canvas, iframe, object';

/** Shares of the window's width and height from which a box covers it; a bar at the top may stay free. */
const COVERS = { width: 0.9, height: 0.85 };

/** The least share of a shade's colour in what one sees through it. */
const FAINTEST = 0.1;

/** A shade's colour is darker than this, of 255. */
const MIDDLE = 128;

/** What came into view, and everything about its looks that has to be asked of the layout: measured once. */
export interface Scene {
  readonly layer: Element;
  /** The element inside, or the same, that is the dialog. */
  readonly dialog: Element;
  /** The part of the dialog's box that lies in the window. */
  readonly box: DOMRect;
  /** The window, of the page or of a frame, in which it is drawn. */
  readonly window: DOMRect;
  /** What lies on top at the middle of the window and near its corners, middle first. */
  readonly hits: readonly (Element | null)[];
  /** What the visitor did just before, if anything. */
  readonly action: Action | undefined;
}

/** Looks at a layer as it stands now. Asks for layout. */
export function sceneOf(layer: Element, action: Action | undefined): Scene {
  const dialog = dialogIn(layer);
  const view = viewOf(layer.ownerDocument);
  const box = intersection(shownBox(dialog), view);
  return { layer, dialog, box, window: view, hits: hitsIn(layer.ownerDocument), action };
}

function viewOf({ defaultView }: Document): DOMRect {
  const { innerWidth, innerHeight } = defaultView ?? window;
  return new DOMRect(0, 0, innerWidth, innerHeight);
}

function hitsIn(document: Document): readonly (Element | null)[] {
  const { width, height } = viewOf(document);
  const [left, top, right, bottom] = [INSET, INSET, width - INSET, height - INSET];
  const points = [[width / 2, height / 2], [left, top], [right, top], [left, bottom], [right, bottom]] as const; // prettier-ignore
  return points.map(([x, y]) => elementAt(document, x, y));
}

/** True for a document that is all there is to see: the page's own, or what a frame shows that covers the window it lies in. */
export function fillsWindow({ defaultView }: Document): boolean {
  const layer = defaultView === window ? null : defaultView?.frameElement;
  if (!layer) return true;
  return coversWindow({ layer, hits: hitsIn(layer.ownerDocument) }) && fillsWindow(layer.ownerDocument);
}

/** True where the layer lies on top in most of the window. */
export function coversWindow({ layer, hits }: Pick<Scene, 'layer' | 'hits'>): boolean {
  return hits.filter((hit) => hit && composedContains(layer, hit)).length >= MOST_POINTS;
}

/** True over the middle of the window, or between its sides and well clear of all its edges, where no toast and no bar is. */
export function liesInTheMiddle({ layer, box, window, hits: [middle] }: Scene): boolean {
  if (middle && composedContains(layer, middle)) return true;
  const [x, y] = [window.width * CLEAR, window.height * CLEAR];
  const isClear = box.left > x && box.right < window.width - x && box.top > y && box.bottom < window.height - y;
  return isClear && Math.abs(box.left + box.right - window.width) < x;
}

/** True where something between page and popup takes the page out of reach, or out of sight. */
export function hasBackdrop(scene: Scene): boolean {
  const isNative = isModal(scene.dialog) && scene.dialog.matches(':modal');
  return isNative || veilsIn(scene).length > 0 || backdropOf(scene) !== undefined;
}

/** True where the page shines darkly through what lies between it and the popup: who uses a sheet only to catch clicks draws none. */
export function isDarkened(scene: Scene): boolean {
  return [backdropOf(scene), ...veilsIn(scene)].some((sheet) => sheet && isShade(sheet));
}

/** The element beside the popup, or beneath its content, that covers the page and has nothing in it but a way out. */
export function backdropOf({ layer, hits, window }: Scene): Element | undefined {
  const counts = new Map<Element, number>();
  for (const hit of hits) if (hit && hit !== layer) counts.set(hit, (counts.get(hit) ?? 0) + 1);
  return [...counts].find(([hit, count]) => count >= BACKDROP_POINTS && isSheet(hit, window))?.[0];
}

function isSheet(element: Element, view: DOMRect): boolean {
  if (element.matches(PICTURE) || holdsMoreThan(closeControl(element), element)) return false;
  if (!/^(fixed|absolute)$/.test(getComputedStyle(element).position)) return false;
  return covers(element.getBoundingClientRect(), view);
}

/** True where there is something to read, to look at or to use besides this control, which a page may put into the corner of its window. */
function holdsMoreThan(control: Element | undefined, element: Element): boolean {
  const isBeside = (part: Element): boolean => !control?.contains(part);
  if (element.textContent.trim() !== (control?.textContent.trim() ?? '')) return true;
  return [...element.querySelectorAll(`${PICTURE}, ${FOCUSABLE}`)].some(isBeside);
}

/** What in a layer that covers the window lets the page shine through: boxes around the dialog, and those with nothing in them. */
function veilsIn(scene: Scene): readonly Element[] {
  const { layer, dialog, window } = scene;
  if (!coversWindow(scene)) return [];
  const isVeil = (sheet: Element): boolean => isSheer(sheet) || getComputedStyle(sheet).opacity !== '1';
  const veils = [...layer.children].filter((child) => isSheet(child, window) && isVeil(child));
  for (let at: Element | null = dialog; at && composedContains(layer, at); at = at.parentElement) {
    if (isSheer(at) && covers(at.getBoundingClientRect(), window)) veils.push(at);
  }
  return veils;
}

function isSheer(element: Element): boolean {
  const { backgroundColor, backdropFilter } = getComputedStyle(element);
  const alpha = rgba(backgroundColor)[3];
  return (alpha > 0 && alpha < 1) || !/^(none)?$/.test(backdropFilter);
}

/** Takes so much light from what shines through that anybody sees it; a white veil and a clear sheet take none. */
function isShade(element: Element): boolean {
  const { backgroundColor, opacity } = getComputedStyle(element);
  const [red, green, blue, alpha] = rgba(backgroundColor);
  const share = alpha * Number(opacity);
  return share >= FAINTEST && share < 1 && (red + green + blue) / 3 < MIDDLE;
}

function covers(box: DOMRect, view: DOMRect): boolean {
  const seen = intersection(box, view);
  return seen.width >= view.width * COVERS.width && seen.height >= view.height * COVERS.height;
}

function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  return new DOMRect(
    left,
    top,
    Math.max(0, Math.min(a.right, b.right) - left),
    Math.max(0, Math.min(a.bottom, b.bottom) - top),
  );
}
