import { composedClosest, composedContains, deepActiveElement } from '../../page/tree/composed-tree.js';
import { DIALOGS, isModal } from '../../page/kind/modality.js';
import { roleOf } from '../../page/kind/role.js';
import { textOf } from '../../page/name/text.js';
import { IGNORED } from '../../settings/ignored.js';
import { boxInWindow, originOf } from '../../support/elements/box-in-window.js';
import { closeControl } from '../../page/kind/close-control.js';
import { tabStops } from '../trap/tab-stops.js';
import { elementAt } from './element-at.js';
import { readingIn } from './reading-in.js';
import { coversWindow, hasBackdrop, liesInTheMiddle, type Scene } from './scene.js';

/** Everything that comes into view and must not keep anybody in. */
const EXCEPTIONS: readonly ((scene: Scene) => boolean)[] = [
  isOurs,
  holdsThePage,
  isThePage,
  isBehindAnother,
  hasAnotherRole,
  isNavigation,
  isNotice,
  isWaitingSign,
  leavesThePageOpen,
  isBar,
  isAttached,
];

/** Roles of what comes up beside its control, or speaks by itself. */
const OTHER_ROLES =
  /^(alert|banner|contentinfo|grid|listbox|log|menu|menubar|navigation|option|progressbar|search|status|timer|toolbar|tooltip|tree)$/;

/** How far from its control something attached to it may begin, in CSS pixels. */
const NEAR = 20;

/** How far its edge may be off the control's, in CSS pixels. */
const ASKEW = 12;

/** The most that a sign of waiting says ("Loading your results, please wait…"), in characters. */
const WAITING_TEXT = 40;

/** Share of the window's area from which a picture is there to be looked at; a spinner is smaller. */
const PICTURE_AREA = 0.04;

/** The least width and the greatest height of a bar, as shares of the window's. */
const BAR = { width: 0.8, height: 0.5 };

/** How far from the window's top or bottom a bar may begin, in CSS pixels: another may lie between. */
const BAR_DISTANCE = 60;

/** Share of a popup's text from which a list of links in it is what the popup is. */
const MOST = 0.6;

/** Share of what there is to read in a page from which what holds it is the page. */
const NEARLY_ALL = 0.9;

/** True for toasts, bars, bubbles, suggestions, tips, menus, calendars and the like. */
export function isNeverTrapped(scene: Scene): boolean {
  return EXCEPTIONS.some((exception) => exception(scene));
}

function isOurs({ layer }: Scene): boolean {
  return composedClosest(layer, IGNORED) !== null;
}

/** A view of an application that lies over the one before is the page. */
function holdsThePage({ layer, action }: Scene): boolean {
  if (layer.querySelector('main, [role=main], curb-cut, body > header, body > footer')) return true;
  return !!action && composedContains(layer, action.element) && !isModal(layer);
}

/** What came by itself and has nearly all there is to read is what an application drew for its page, unless its author calls it a dialog. */
function isThePage({ layer, dialog, action }: Scene): boolean {
  if (action || layer.matches(DIALOGS) || dialog.matches(DIALOGS)) return false;
  return readingIn(layer) > readingIn(layer.ownerDocument.body) * NEARLY_ALL;
}

/** What another popup covers, or a native dialog makes inert, cannot keep anybody. */
function isBehindAnother({ layer, dialog, box }: Scene): boolean {
  if (dialog.matches(':modal')) return false;
  const { ownerDocument } = layer;
  const modals = [document, ownerDocument].flatMap((one) => [...one.querySelectorAll('dialog:modal')]);
  if (modals.some((modal) => !composedContains(modal, layer))) return true;
  const hit = elementAt(ownerDocument, box.left + box.width / 2, box.top + box.height / 2);
  return hit !== null && !composedContains(layer, hit);
}

function hasAnotherRole({ layer, dialog }: Scene): boolean {
  return [layer, dialog].some((element) => OTHER_ROLES.test(roleOf(element)));
}

/** Menus that open over the page lead away from it and are left by Tab. */
function isNavigation(scene: Scene): boolean {
  if (isModal(scene.dialog)) return false;
  const { layer, dialog } = scene;
  return (
    composedClosest(layer, 'nav, [role=navigation], [role=menubar]') !== null ||
    fills(dialog, 'nav, [role=menu], [role=listbox]')
  );
}

/** A live region tells what is in it without being visited. */
function isNotice(scene: Scene): boolean {
  if (hasBackdrop(scene)) return false;
  return [scene.layer, scene.dialog].some((element) =>
    /^(polite|assertive)$/.test(element.getAttribute('aria-live') ?? ''),
  );
}

/** Covers the page while something loads: nothing to do there, nothing to read, no picture to look at. A native dialog keeps everybody in by itself. */
function isWaitingSign({ layer, dialog, window }: Scene): boolean {
  if (textOf(dialog).length > WAITING_TEXT || tabStops(layer).length > 0) return false;
  if (dialog.matches(':modal') || closeControl(layer)) return false;
  return ![...layer.querySelectorAll('img, video, canvas, svg, object')].some((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    return width * height > window.width * window.height * PICTURE_AREA;
  });
}

/** Chat windows, toasts and cards at the side: neither the middle of the page nor the way to it is barred. */
function leavesThePageOpen(scene: Scene): boolean {
  return !liesInTheMiddle(scene) && !coversWindow(scene) && !hasBackdrop(scene);
}

/** As wide as the window and no higher than a part of it, at its top or bottom. */
function isBar(scene: Scene): boolean {
  const { box, window } = scene;
  if (hasBackdrop(scene)) return false;
  if (box.width < window.width * BAR.width || box.height > window.height * BAR.height) return false;
  return box.top < BAR_DISTANCE || box.bottom > window.height - BAR_DISTANCE;
}

/** Drops down from the control that was used, or from the field in which somebody writes. */
function isAttached(scene: Scene): boolean {
  if (isModal(scene.dialog) || hasBackdrop(scene) || coversWindow(scene)) return false;
  const active = deepActiveElement();
  const field = active && /^(textbox|searchbox|combobox)$/.test(roleOf(active)) ? active : undefined;
  return [scene.action?.element, field].some((control) => control?.isConnected && touches(scene, control));
}

/** The control may lie in a frame beside which the page opens something. */
function touches({ box: own, layer }: Scene, control: Element): boolean {
  const [left, top] = originOf(layer.ownerDocument.defaultView);
  const box = new DOMRect(left + own.left, top + own.top, own.width, own.height);
  const at = boxInWindow(control);
  const [below, above] = [box.top - at.bottom, at.top - box.bottom];
  const [after, before] = [box.left - at.right, at.left - box.right];
  const isBeside = [below, above, after, before].some((gap) => gap > -ASKEW && gap < NEAR);
  const edges = [box.left - at.left, box.right - at.right, box.top - at.top, box.bottom - at.bottom];
  const middles = (box.left + box.right) / 2 - (at.left + at.right) / 2;
  return isBeside && [...edges, middles].some((distance) => Math.abs(distance) <= ASKEW);
}

/** True where one such part holds most of what there is to read. */
function fills(dialog: Element, selector: string): boolean {
  const part = dialog.matches(selector) ? dialog : dialog.querySelector(selector);
  return !!part && textOf(part).length > textOf(dialog).length * MOST;
}
