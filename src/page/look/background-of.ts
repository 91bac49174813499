/** Absolute address of the picture that style puts behind an element; empty where there is none. */
export function backgroundOf(element: Element): string {
  // Where there are several, the first lies on top; resolved addresses are always quoted.
  return (
    /url\("((?:[^"\\]|\\.)+)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1]?.replace(/\\(.)/g, '$1') ?? ''
  );
}
