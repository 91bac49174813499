import { composedClosest, composedParent } from '../tree/composed-tree.js';

/** BCP 47 tag that holds for the element: its own `lang` or that of the nearest element around it; empty where nobody says. */
export function languageOf(element: Element): string {
  // `closest` climbs faster than a loop of ours.
  for (let at: Element | null = element; at; at = composedParent(at)) {
    at = composedClosest(at, '[lang]');
    const lang = at?.getAttribute('lang')?.trim();
    if (lang || !at) return lang ?? '';
  }
  return '';
}

/** Primary language of a tag, in lower case: "pt" of "pt-BR". */
export const primaryLanguage = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/** True where text of this language runs from right to left. */
export const isRightToLeft = (tag: string): boolean => /^(ar|he|fa|ur|yi|ps|sd|ug|dv|ckb)$/.test(primaryLanguage(tag));
