/** Tokens of an identifier, in lower case: "btn-searchIcon_2" gives btn, search, icon. */
export const tokensOf = (text: string): string[] =>
  text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
