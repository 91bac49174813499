import { frameDocument } from '../../support/elements/frame-document.js';
import type { LivePage } from '../live-page.js';

/** Frames that are given an address or a text to show. */
const LOADING = '[srcdoc], [src]:not([src=""], [src^="about:" i], [src^="javascript:" i])';

/** Sent to a document to find out whether the listener that we put there is still heard. */
const ASK = 'curb-cut-ask';

/**
 * Calls `watch` for the page's document and for every document that a same-origin frame shows, now and later. `document.open()` keeps the
 * document and removes all its listeners: `watch` is then called for it again.
 */
export function inEveryDocument(page: LivePage, watch: (document: Document) => void, signal: AbortSignal): void {
  const answer = (event: Event): void => {
    if ((event as CustomEvent).detail === watch) event.preventDefault();
  };
  const hears = (document: Document): boolean =>
    !document.dispatchEvent(new CustomEvent(ASK, { detail: watch, cancelable: true }));
  const look = (frame: Element): void => {
    const inner = frameDocument(frame);
    if (!inner || isYetToCome(frame, inner) || hears(inner)) return;
    inner.addEventListener(ASK, answer, { signal });
    watch(inner);
  };
  const follow = (frame: Element): void => {
    look(frame);
    frame.addEventListener('load', () => look(frame), { signal });
  };
  watch(document);
  page.all('frame').forEach(follow);
  page.listen(
    { filed: (element, kinds, before) => before.length === 0 && kinds.includes('frame') && follow(element) },
    signal,
  );
}

/** The document that is loading takes over the window of the empty one before it: whoever listened in both would hear everything twice. */
const isYetToCome = (frame: Element, { URL }: Document): boolean => URL === 'about:blank' && frame.matches(LOADING);
