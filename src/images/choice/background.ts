import { backgroundOf } from '../../page/look/background-of.js';

const CONTROLS = 'a[href], button, [role=link], [role=button]';
/** Elements that mean nothing by themselves. */
const BOXES = 'div, span, p, i';
/** What is smaller, in CSS pixels, is an icon or an ornament. */
const PICTURE = 64;

/** True for a link or button, which may show a picture that style puts behind it. */
export const isControl = (element: Element): boolean => element.matches(CONTROLS) && !element.matches('input');

/** The link or button that a picture stands in, or is. */
export const controlAround = (picture: Element): Element | null => picture.closest(CONTROLS);

/** True for most links and buttons: words are all they need. */
export const isWordedControl = (element: Element): boolean =>
  /^(a|button)$/.test(element.localName) && !element.hasAttribute('role') && element.textContent.trim() !== '';

/** True for a link or button that shows nothing but a picture that style puts behind it. */
export function isOnlyBackground(element: Element): boolean {
  if (!isControl(element)) return false;
  const { textContent } = element;
  return (
    textContent.trim() === '' &&
    !element.querySelector('img, svg, canvas, picture, object') &&
    backgroundOf(element) !== ''
  );
}

/** True for an empty box, as large as a picture, that shows one which style puts behind it; a part cut out of a larger one is none. */
export function isBackdrop(element: Element): boolean {
  if (!isEmptyBox(element) || backgroundOf(element) === '') return false;
  const { width, height } = element.getBoundingClientRect();
  // Parts are placed by pixels.
  return Math.min(width, height) >= PICTURE && !getComputedStyle(element).backgroundPosition.includes('px');
}

/** True for a box that holds neither text nor elements, in a shadow tree either, and into which nobody types. */
export const isEmptyBox = (element: Element): boolean =>
  element.matches(BOXES) &&
  element.childElementCount === 0 &&
  element.textContent.trim() === '' &&
  !element.shadowRoot &&
  !(element as HTMLElement).isContentEditable;

/** True for a backdrop that is not all there is to a link or button: it is told of for the words written on it alone. */
export const isPlainBackdrop = (element: Element): boolean => isEmptyBox(element) && !controlAround(element);
