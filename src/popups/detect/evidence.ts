import { classOf } from '../../page/name/class-words.js';
import { DIALOGS, isModal } from '../../page/kind/modality.js';
import { closeControl } from '../../page/kind/close-control.js';
import { coversWindow, hasBackdrop, isDarkened, liesInTheMiddle, type Scene } from './scene.js';

/** What speaks for a popup that wants an answer before the page goes on, and how much. */
const EVIDENCE: readonly (readonly [evidence: (scene: Scene) => boolean, weight: number])[] = [
  [saysSo, 6],
  [hasBackdrop, 3],
  [darkensAtAction, 2],
  [coversWindow, 3],
  [isDialog, 2],
  [liesInTheMiddle, 2],
  [isLifted, 1],
  [stopsScrolling, 1],
  [canBeClosed, 2],
  [isCalledSo, 1],
];

/** The sum from which on evidence is enough. */
const ENOUGH = 6;

/** Words in class names and ids: a hint that needs company. */
const WORDS = /modal|pop-?up|lightbox|overlay|dialog|fancybox|mfp-|swal|featherlight|colorbox/i;

/** True where the looks of it say that the popup is modal, whatever its markup says. */
export function isEvidentlyModal(scene: Scene): boolean {
  let sum = 0;
  for (const [evidence, weight] of EVIDENCE) {
    if (evidence(scene)) sum += weight;
    if (sum >= ENOUGH) return true;
  }
  return false;
}

function saysSo({ dialog }: Scene): boolean {
  return isModal(dialog);
}

/** Where the page goes dark at what the visitor did, nothing else in it can be used for now. */
function darkensAtAction(scene: Scene): boolean {
  return scene.action !== undefined && isDarkened(scene);
}

function isDialog({ dialog }: Scene): boolean {
  return dialog.matches(DIALOGS);
}

function isLifted({ layer }: Scene): boolean {
  const { position, zIndex } = getComputedStyle(layer);
  return position === 'fixed' || Number(zIndex) > 0;
}

function stopsScrolling({ layer }: Scene): boolean {
  const { body, documentElement } = layer.ownerDocument;
  return [body, documentElement].some((element) => /hidden|clip/.test(getComputedStyle(element).overflowY));
}

function canBeClosed({ layer }: Scene): boolean {
  return closeControl(layer) !== undefined;
}

function isCalledSo({ layer, dialog }: Scene): boolean {
  return [layer, dialog].some((element) => WORDS.test(`${element.id} ${classOf(element)}`));
}
