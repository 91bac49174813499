import { isIgnored } from '../tree/walk.js';

/**
 * Reports every open shadow root that the page attaches from now on, of which no mutation record tells. Wraps `attachShadow` and restores
 * it when `signal` ends, unless somebody else has wrapped it meanwhile.
 */
export function watchShadowRoots(onRoot: (root: ShadowRoot) => void, signal: AbortSignal): void {
  const prototype = Element.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the page's own elements, below
  const original = prototype.attachShadow;
  function attachShadow(this: Element, init: ShadowRootInit): ShadowRoot {
    const root = original.call(this, init);
    if (init.mode === 'open' && !isIgnored(this) && !signal.aborted) onRoot(root);
    return root;
  }
  prototype.attachShadow = attachShadow;
  signal.addEventListener('abort', () => {
    if (prototype.attachShadow === attachShadow) prototype.attachShadow = original;
  });
}
