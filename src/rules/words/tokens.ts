/**
 * Tokens of an identifier, in lower case: "btn-searchIcon_2" gives btn, search, icon. What a machine counted or hashed ("m_d4fb9cad") gives none, and
 * neither does a size ("fa-2x", "logo@2x").
 */
export const tokensOf = (text: string): string[] =>
  text
    .replace(HASH, ' ')
    .replace(/\d+x(?!\p{L})/giu, ' ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** True where a part of the identifier is such a hash. */
export const hasHash = (text: string): boolean => text.search(HASH) >= 0;

/** Six or more digits and letters that take turns, with no run of letters as long as a word. */
const HASH = /(?<![\p{L}\d])(?=[a-z\d]{6})[a-z]{0,4}\d+(?:[a-z]{1,4}\d+)+[a-z]{0,4}(?![\p{L}\d])/gu;
