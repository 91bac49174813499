import { DIALOGS, isInSight } from '../../page/kind/modality.js';
import { isRendered } from '../../page/look/visibility.js';
import { becomesTrue } from '../../support/timing/becomes-true.js';

/** What a box around the content of a popup is made of. */
const BOX = /^(div|section|article|aside|span|center|.+-.+)$/;

/** What a visitor sees by itself, without any text. */
const SHOWS = 'img, svg, video, canvas, iframe, object, input, select, textarea, button, i, [class*=close]';

/** The dialog in a layer: what calls itself one, else the smallest box that holds everything in the layer. */
export function dialogIn(layer: Element): Element {
  if (layer.matches(DIALOGS)) return layer;
  const named = [...layer.querySelectorAll(DIALOGS)].find(isInSight);
  return named ?? innermostBox(layer);
}

/** How long a dialog may take to begin to move or fade into sight, in milliseconds. */
const COMING_MS = 500;

/** Where what calls itself a dialog in the layer is drawn and still out of sight: resolves once it is seen, or will not be. */
export function dialogComing(layer: Element): Promise<unknown> | undefined {
  const dialogs = [...layer.querySelectorAll(DIALOGS)].filter(isRendered);
  if (dialogs.length === 0 || layer.matches(DIALOGS) || dialogs.some(isInSight)) return undefined;
  return becomesTrue(() => dialogs.some(isInSight), COMING_MS);
}

function innermostBox(layer: Element): Element {
  let box = layer;
  for (let only = onlyContent(layer); only; only = onlyContent(only)) {
    // What is laid out by its parts may have no height of its own.
    if (isInSight(only)) box = only;
  }
  return box;
}

/** The one child that holds everything there is to see; none where there are several, or text beside it. */
function onlyContent(box: Element): Element | undefined {
  const { childNodes, children } = box.shadowRoot ?? box;
  if ([...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim())) return undefined;
  const shown = [...children].filter((child) => isRendered(child) && hasContent(child));
  const [only] = shown;
  return only && shown.length === 1 && BOX.test(only.localName) ? only : undefined;
}

function hasContent(element: Element): boolean {
  return (
    !!element.textContent.trim() ||
    !!element.shadowRoot ||
    element.matches(SHOWS) ||
    element.querySelector(SHOWS) !== null
  );
}
