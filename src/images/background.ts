import { backgroundOf } from '../page/background-of.js';

const CONTROLS = 'a[href], button, [role=link], [role=button]';

/** True for a link or button, which may show a picture that style puts behind it. */
export const isControl = (element: Element): boolean => element.matches(CONTROLS) && !element.matches('input');

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
