import { frameDocument } from './composed-tree.js';
import type { LivePage } from '../live-page.js';

/** Frames that are given an address or a text to show. */
const LOADING = '[srcdoc], [src]:not([src=""], [src^="about:" i], [src^="javascript:" i])';

/** Calls `watch` for the page's document and for every one that a same-origin frame shows, now and later. */
export function inEveryDocument(page: LivePage, watch: (document: Document) => void, signal: AbortSignal): void {
  const seen = new WeakSet<Document>([document]);
  const look = (frame: Element): void => {
    const inner = frameDocument(frame);
    if (!inner || seen.has(inner) || isYetToCome(frame, inner)) return;
    seen.add(inner);
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

/** What comes takes over the window of the empty document before it: whoever listened there would hear everything twice. */
const isYetToCome = (frame: Element, { URL }: Document): boolean => URL === 'about:blank' && frame.matches(LOADING);
