const CONTROLS = 'a[href], button, [role=link], [role=button]';

/** Absolute address of the picture that style puts behind an element; empty where there is none. */
export function backgroundOf(element: Element): string {
  // Where there are several, the first lies on top; resolved addresses are always quoted.
  return (
    /url\("((?:[^"\\]|\\.)+)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1]?.replace(/\\(.)/g, '$1') ?? ''
  );
}

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
