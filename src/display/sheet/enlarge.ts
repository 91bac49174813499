/** A length that does not come from the text around it, with its number and its unit; not inside a name such as --space-16px. */
const ABSOLUTE =
  /(?<![\w]|[\w-]-)(\d*\.?\d+(?:e[+-]?\d+)?)(px|pt|pc|in|cm|mm|q|rem|rex|rch|ric|rlh|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max))\b/gi;

/** What the absolute keywords mean at the usual size of text, in px (CSS Fonts 4, section 2.5). */
const KEYWORDS: Readonly<Record<string, number>> = {
  'xx-small': 9, 'x-small': 10, small: 13, medium: 16, initial: 16, large: 18, 'x-large': 24, 'xx-large': 32, 'xxx-large': 48,
}; // prettier-ignore

/**
 * A size of text or line with everything absolute in it multiplied; what is relative to the text around it grows with that.
 * `lookUp` gives the computed value of a custom property.
 */
export function enlarge(size: string, factor: number, lookUp: (name: string) => string = () => ''): string {
  const keyword = KEYWORDS[size];
  if (keyword !== undefined) return `${keyword * factor}px`;
  const names = size.includes('var(') ? (size.match(/--[\w-]+/g) ?? []) : [];
  if (names.length === 0)
    return size.replace(ABSOLUTE, (_length, number: string, unit: string) => `${times(number, factor)}${unit}`);
  const isAbsolute = size.search(ABSOLUTE) >= 0 || names.some((name) => lookUp(name).search(ABSOLUTE) >= 0);
  return isAbsolute ? `calc((${size}) * ${factor})` : size;
}

/** Without the long tail that floating point adds. */
const times = (number: string, factor: number): number => Number((Number(number) * factor).toFixed(4));
