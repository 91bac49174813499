import { boxInWindow } from '../../../support/elements/box-in-window.js';
import { flatTreeClosest } from '../../../support/elements/flat-tree-closest.js';
import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import { Throttle } from '../../../support/timing/throttle.js';
import type { Tree } from '../../followed-page.js';
import type { Effect } from '../effect.js';
import { drawOver } from './draw-over.js';

/** Writes the ALT text of every image in sight over its lower edge. */
export const imageTexts: Effect<true> = (_value, { layer, page, nameOf }, signal) => {
  const sheet = drawOver(layer, 'inset:0;overflow:hidden;', signal);
  const trees = new IterableWeakSet<Tree>();
  const throttle = new Throttle();
  let isWaiting = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const drawNow = (): void => sheet.replaceChildren(...[...trees].flatMap((tree) => captionsIn(tree, nameOf)));
  const draw = (): void => {
    isWaiting = false;
    if (!signal.aborted) throttle.work(drawNow);
  };
  const later = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(draw);
  };
  // Whoever scrolls sees the texts go along; a page may change without end.
  const soon = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      later();
    }, throttle.rest);
  };
  const observer = new MutationObserver(soon);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });
  const enter = (tree: Tree): void => {
    trees.add(tree);
    observer.observe(tree, { subtree: true, childList: true, attributeFilter: SHOWN_BY });
    for (const type of ['scroll', 'load', 'transitionend', 'click']) {
      tree.addEventListener(type, later, { signal, capture: true, passive: true });
    }
    if ('defaultView' in tree) tree.defaultView?.addEventListener('resize', later, { signal });
    later();
  };
  page.follow({ tree: enter }, signal);
};

/** What decides whether an image is there, where, and with which text. */
const SHOWN_BY = [
  'alt',
  'aria-label',
  'aria-labelledby',
  'title',
  'role',
  'class',
  'style',
  'hidden',
  'aria-hidden',
  'inert',
];

/** What may have a text: a picture that is not for decoration, a button that is one, and a drawing. */
const IMAGES =
  'img:not([alt=""]:not([aria-label], [aria-labelledby]), [role="none"], [role="presentation"]), ' +
  'input[type="image" i], [role="img"], svg:not(svg *, [role="none"], [role="presentation"])';

/** An image without a text is shown to have none: silence is the author's word, too. */
function captionsIn(tree: Tree, nameOf: (image: Element) => string): HTMLElement[] {
  return [...tree.querySelectorAll(IMAGES)].flatMap((image) => {
    const box = boxInWindow(image);
    const isInSight =
      box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const name = isInSight && image.checkVisibility({ visibilityProperty: true }) && isRead(image) && nameOf(image);
    return name ? [caption(name, box)] : [];
  });
}

/** False in what is left out of what is read. */
const isRead = (image: Element): boolean => flatTreeClosest(image, '[aria-hidden="true"], [inert]') === null;

function caption(name: string, { left, bottom, width }: DOMRect): HTMLElement {
  const text = document.createElement('span');
  text.textContent = name;
  const { style } = text;
  Object.assign(style, { position: 'absolute', left: `${left}px`, top: `${bottom}px`, translate: '0 -100%' });
  Object.assign(style, { maxWidth: `${Math.max(width, 120)}px`, padding: '2px 6px', boxSizing: 'border-box' });
  Object.assign(style, {
    background: '#fff',
    color: '#1a1a1a',
    outline: '1px solid #0b3d91',
    font: '14px/1.35 system-ui, sans-serif',
  });
  return text;
}
