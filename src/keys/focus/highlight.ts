import { composedParent } from '../../page/tree/composed-tree.js';
import { adoptSheet } from '../../support/styles/adopt-sheet.js';
import { boxInWindow } from '../../support/elements/box-in-window.js';

/** Distance between the target and the ring around it, in CSS pixels. */
const GAP = 4;

/** Visually hidden targets are a pixel wide: the ring never is. */
const LEAST = 16;

/** Two tones, so that one of them stands out on any background; one system colour where colours are forced. */
const CSS = `
  [part='highlight'] {
    position: fixed; inset: auto; margin: 0; padding: 0; border: 0; box-sizing: border-box; overflow: visible;
    background: none; pointer-events: none; border-radius: 4px;
    outline: 3px solid #fff; box-shadow: 0 0 0 6px #0b3d91, inset 0 0 0 2px #0b3d91;
  }
  @media (forced-colors: active) {
    [part='highlight'] { outline-color: Highlight; box-shadow: none; }
  }
`;

/** A ring around one element of the page. It lies in a tree of ours, above everything, and leaves the element's own style alone. */
export class Highlight {
  readonly #ring = document.createElement('div');
  #element: Element | undefined;
  #shown: AbortController | undefined;

  constructor(root: ShadowRoot, signal: AbortSignal) {
    adoptSheet(root, CSS, signal);
    this.#ring.setAttribute('part', 'highlight');
    this.#ring.setAttribute('popover', 'manual');
    this.#ring.setAttribute('aria-hidden', 'true');
    root.append(this.#ring);
    signal.addEventListener('abort', () => {
      this.hide();
      this.#ring.remove();
    });
  }

  /** Draws the ring around the element, wherever scrolling and resizing take it, until it loses focus. */
  show(element: Element): void {
    this.hide();
    this.#element = element;
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    for (const view of viewsOf(element)) {
      view.addEventListener('scroll', () => this.#follow(), { signal, capture: true, passive: true });
      view.addEventListener('resize', () => this.#follow(), { signal, passive: true });
    }
    // Once focus has arrived elsewhere: a ring that goes on its way has the page laid out once more.
    const leave = (): void => {
      if (!signal.aborted) this.hide();
    };
    element.addEventListener('blur', () => queueMicrotask(leave), { signal });
    this.#followSize(element, signal);
    // The last one shown lies on top of what the page has put into the top layer meanwhile.
    this.#ring.showPopover();
    this.#follow();
  }

  /** Takes the ring away. */
  hide(): void {
    this.#shown?.abort();
    this.#element = undefined;
    this.#ring.hidePopover();
  }

  /** An observer of the parent's window reports a loop, as an error on the page, when it watches inside a frame. */
  #followSize(element: Element, signal: AbortSignal): void {
    const { documentElement, defaultView } = element.ownerDocument;
    const { ResizeObserver } = defaultView ?? window;
    const observer = new ResizeObserver(() => this.#follow());
    observer.observe(element);
    observer.observe(documentElement);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #follow(): void {
    if (!this.#element) return;
    const { left, top, width, height } = boxInWindow(this.#element);
    const [w, h] = [Math.max(width, LEAST) + 2 * GAP, Math.max(height, LEAST) + 2 * GAP];
    const { style } = this.#ring;
    style.left = `${left - GAP}px`;
    style.top = `${top - GAP}px`;
    style.width = `${w}px`;
    style.height = `${h}px`;
  }
}

function viewsOf(element: Element): Window[] {
  const views: Window[] = [];
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const view = at.ownerDocument.defaultView;
    if (view && !views.includes(view)) views.push(view);
  }
  return views;
}
