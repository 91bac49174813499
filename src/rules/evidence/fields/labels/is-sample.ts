/** One part of a date, a time or a number as samples write it. */
const PART = '(dd?|mm?|yy(yy)?|hh?|ss?|x+|#+|0+|\\d+)';

const SAMPLE = new RegExp(`^[^\\p{L}\\d#]*${PART}([^\\p{L}\\d#]+${PART})*[^\\p{L}\\d#]*$`, 'iu');

/** True for a placeholder that shows what to type instead of asking for it ("DD/MM/YYYY", "0.00", "jo@example.org", "e.g. Malta"). */
export const isSample = (placeholder: string): boolean =>
  /\S@\S|^[(（]?(例([)）:：如]|えば)|e\.g|z\. ?B|(ej|ex|np)[.:])/i.test(placeholder) || SAMPLE.test(placeholder.trim());
