import { composedContains, composedParent } from '../../page/composed-tree.js';
import { isModal } from '../../page/modality.js';

/** How far down, and past how many elements, layers are looked for inside something that changed. */
const DEPTH = 5;
const MOST = 80;

/** What a page is made of and a popup is not. */
const CONTENT = 'main, [role=main], curb-cut';

/** The layers that a change may have brought into view: the one around the element, else those inside it. */
export function layersOf(changed: Element, opener: Element | undefined): Element[] {
  const around = layerAround(changed, opener);
  return around ? [around] : layersWithin(changed);
}

/** The layer on top at the middle of the window; `undefined` where that is the page itself. */
export function layerInTheMiddle(opener: Element | undefined): Element | undefined {
  const hit = elementAt(innerWidth / 2, innerHeight / 2);
  return hit ? layerAround(hit, opener) : undefined;
}

/** The topmost element at this point, looked for inside open shadow roots. */
export function elementAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit;) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint(x, y);
  }
  return hit;
}

/** The outermost layer around the element, it included, that holds neither the page's content nor, around it, what opened it. */
function layerAround(element: Element, opener: Element | undefined): Element | undefined {
  let layer: Element | undefined;
  for (let at: Element | null = element; at && at !== document.body; at = composedParent(at)) {
    if (at !== element && opener && composedContains(at, opener)) break;
    if (at.matches(CONTENT) || at.querySelector(CONTENT)) break;
    if (isLayer(at)) layer = at;
  }
  return layer;
}

function layersWithin(top: Element): Element[] {
  const layers: Element[] = [];
  let row = [...childrenOf(top)];
  for (let depth = 0, seen = 0; depth < DEPTH && row.length > 0; depth++) {
    const next: Element[] = [];
    for (const element of row) {
      if (++seen > MOST) return layers;
      if (!element.checkVisibility()) continue;
      if (isLayer(element)) layers.push(element);
      else next.push(...childrenOf(element));
    }
    row = next;
  }
  return layers;
}

function childrenOf(element: Element): Iterable<Element> {
  return (element.shadowRoot ?? element).children;
}

/** True for what lies over the page instead of in it. */
function isLayer(element: Element): boolean {
  if (isModal(element) || element.matches(':popover-open')) return true;
  const { position } = getComputedStyle(element);
  if (position === 'fixed') return true;
  if (position !== 'absolute') return false;
  const holder = (element as HTMLElement).offsetParent;
  return !holder || holder === document.body || holder === document.documentElement;
}
