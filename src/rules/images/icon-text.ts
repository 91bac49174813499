import { setAttribute } from '../../ledger/edit.js';
import { ICON_LETTER, ICON_TEXT, isIconText } from '../../page/name/icon-text.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { proofOfClick } from '../evidence/controls/presses/proof-of-click.js';
import { seenIn } from '../evidence/text/seen-text.js';
import { hasWords, mayBeLigature } from '../evidence/text/spoken-name.js';
import { CONTENT, type Rule } from '../rule.js';

/** The name of an icon, or the letter, that its font draws as a picture is not read out where words stand beside it. */
export const iconText: Rule = {
  id: 'icon-text',
  wcag: ['1.1.1', '2.5.3'],
  confidence: 'inferred',
  kinds: ['sign'],
  selector: `:is(${ICON_TEXT}, ${ICON_LETTER})`,
  watches: [...SHOWN_BY, 'role', 'aria-label', 'aria-labelledby', 'title', CONTENT],
  soundIf: [isHidden],
  repair: (icon) => {
    if (!(isNameOfIcon(icon) || isLetterOfIcon(icon)) || proofOfClick(icon)) return undefined;
    const around = icon.closest('a, button, label, summary, [role]') ?? icon.parentElement;
    if (!around || around === icon || !hasWords(seenIn(around))) return undefined;
    return {
      edits: [setAttribute(icon, 'aria-hidden', 'true')],
      evidence: 'an icon font that draws its text',
      basis: [around],
    };
  },
};

const isNameOfIcon = (icon: Element): boolean => isIconText(icon) && mayBeLigature(icon.textContent.trim());

/** A letter or figure in a font of its own; glyphs that are no letters are read by nobody. */
function isLetterOfIcon(icon: Element): boolean {
  if (!icon.matches(ICON_LETTER) || !icon.parentElement) return false;
  const { content, fontFamily } = getComputedStyle(icon, '::before');
  return /^"[a-z\d]"$/i.test(content) && fontFamily !== getComputedStyle(icon.parentElement).fontFamily;
}
