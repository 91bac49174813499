import { insertNode } from '../../ledger/edit.js';
import { classOf } from '../../page/name/class-words.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { heardElement } from '../edits/own-element.js';
import { seenText } from '../evidence/text/seen-text.js';
import { CONTENT, type Rule } from '../rule.js';
import { word } from '../words/words.js';

/** A sign that warns the eye, drawn by a style sheet before a text, warns screen readers as well. */
export const statusIcon: Rule = {
  id: 'status-icon',
  wcag: ['1.1.1', '1.3.1'],
  confidence: 'inferred',
  kinds: ['sign'],
  selector: ':is(div,p,span,li,section):not([role],[aria-label],[aria-hidden])',
  watches: [...SHOWN_BY, 'role', CONTENT],
  soundIf: [isHidden, (element) => (drawsSign(element) ? 'no' : 'yes')],
  repair: (element, context) => {
    const words = context.words(element);
    const text = seenText(element);
    const sign = words && word(words, 'warning');
    if (!sign || !text || text.toLowerCase().startsWith(sign.toLowerCase())) return undefined;
    return {
      edits: [insertNode(heardElement(element.ownerDocument, 'img', sign), element, element.firstChild)],
      evidence: 'its icon',
    };
  },
};

/** What authors call a text with such a sign before it. */
const CALLED =
  /(^|[\s_-])(warning|caution|danger|important)[-_]?icon($|[\s_-])|(^|[\s_-])icon[-_](warning|caution|danger|important)($|\s)/i;

/** It has a picture behind it once, and not all over, beside text of its own. */
function drawsSign(element: Element): boolean {
  if (!CALLED.test(classOf(element)) || element.querySelector('img,svg')) return false;
  const { backgroundImage, backgroundRepeat } = getComputedStyle(element);
  return backgroundImage.startsWith('url(') && backgroundRepeat === 'no-repeat';
}
