import type { LivePage } from '../page/live-page.js';
import { IMAGE_ATTRIBUTES } from './choice/image-attributes.js';

/** Kinds of elements that show pictures; links, buttons and boxes may show one that style puts behind them. */
export const PICTURES = ['graphic', 'link', 'button', 'backdrop'] as const;

/** What becomes of the pictures of a page. */
export interface PictureEvents {
  /** An element came that shows a picture, or it came to be one that may. */
  readonly came: (picture: Element) => void;
  /** What it shows, or may be called by, is another now. */
  readonly changed: (picture: Element) => void;
  readonly gone: (element: Element) => void;
  /** An attribute of any element was written that may hide or show pictures in it. */
  readonly attribute: (element: Element, name: string) => void;
}

/** Tells of the pictures that come to the page, change or go. */
export function followPictures(page: LivePage, events: PictureEvents, signal: AbortSignal): void {
  page.listen(
    {
      filed: (element, kinds, before) => {
        if (PICTURES.some((kind) => kinds.includes(kind) && !before.includes(kind))) events.came(element);
      },
      gone: events.gone,
      content: (element) => {
        // A box that was empty may hold something now.
        if (page.kinds(element).includes('backdrop')) events.changed(element);
      },
      attribute: (element, name) => {
        if (!IMAGE_ATTRIBUTES.includes(name)) return;
        events.attribute(element, name);
        const picture = shownBy(element);
        if (PICTURES.some((kind) => page.kinds(picture).includes(kind))) events.changed(picture);
      },
    },
    signal,
  );
  void page.widen(IMAGE_ATTRIBUTES);
}

/** What shows the picture that an element decides about: a `source` offers files to the image beside it. */
const shownBy = (element: Element): Element =>
  (element.localName === 'source' && element.parentElement?.querySelector('img')) || element;
