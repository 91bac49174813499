import { boxInWindow, originOf } from '../../../support/elements/box-in-window.js';
import { elementOf } from '../../../support/events/element-of.js';
import type { FollowedPage } from '../../followed-page.js';

/** Where the visitor is looking, as far as anybody can know. */
export interface Attention {
  /** What lies under the pointer or has focus, however deep in shadow roots and frames. */
  readonly element: Element;
  /** The pointer's place, or the middle of what has focus, in CSS pixels of the topmost window. */
  readonly x: number;
  readonly y: number;
  /** Whether a pointer is there, rather than focus. */
  readonly isPointed: boolean;
}

/** Tells where the pointer goes, and where focus goes, in all documents of the page. */
export function followAttention(page: FollowedPage, tell: (attention: Attention) => void, signal: AbortSignal): void {
  const onPointer = (event: Event): void => {
    const { clientX, clientY, view } = event as PointerEvent;
    const element = elementOf(event);
    const [left, top] = originOf(view);
    if (element) tell({ element, x: left + clientX, y: top + clientY, isPointed: true });
  };
  const onFocus = (event: Event): void => {
    const element = elementOf(event);
    if (!element) return;
    const { left, top, width, height } = boxInWindow(element);
    tell({ element, x: left + width / 2, y: top + height / 2, isPointed: false });
  };
  page.follow(
    {
      tree: (tree) => {
        if ('host' in tree) return;
        tree.addEventListener('pointermove', onPointer, { signal, passive: true });
        tree.addEventListener('focusin', onFocus, { signal });
      },
    },
    signal,
  );
}
