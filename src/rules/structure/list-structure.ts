import { setAttribute } from '../../ledger/edit.js';
import { hasAriaOrFocus } from '../../page/tree/owned.js';
import { speaks, textOf } from '../../page/name/text.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** What stands in a list and says something is one of its items; a list of nothing but links and buttons, which cannot be items as well, is none. */
export const listStructure: Rule = {
  id: 'list-structure',
  wcag: ['1.3.1'],
  confidence: 'certain',
  kinds: ['list'],
  selector: 'ul:not([role]),ol:not([role])',
  watches: ['role', CONTENT],
  soundIf: [],
  repair,
};

function repair(list: Element): Finding | undefined {
  if (!list.querySelector(':scope > :not(li,script,style,template)')) return undefined;
  const strangers = [...list.querySelectorAll(':scope > :is(div,span,p):not([role],[tabindex])')].filter(isItem);
  const wrappers = [...list.querySelectorAll(':scope > :is(div,span):not([role],[tabindex])')].filter(isWrapper);
  if (strangers.length + wrappers.length === 0) return isOfControls(list) ? withoutRole(list) : undefined;
  return {
    edits: [
      ...strangers.map((child) => setAttribute(child, 'role', 'listitem')),
      ...wrappers.map((child) => setAttribute(child, 'role', 'none')),
    ],
    evidence: 'its place among others like it',
  };
}

const isOfControls = (list: Element): boolean =>
  !list.querySelector(':scope > :not(a[href], button, script, style, template)') &&
  list.querySelector(':scope > :is(a, button)') !== null;

const withoutRole = (list: Element): Finding | undefined =>
  hasAriaOrFocus(list) ? undefined : { edits: [setAttribute(list, 'role', 'none')], evidence: 'what is in it' };

const isWrapper = (child: Element): boolean =>
  child.childElementCount > 0 && !child.querySelector(':scope > :not(li)') && !hasAriaOrFocus(child);

/** Not what only holds items. */
function isItem(child: Element): boolean {
  return speaks(textOf(child)) && !child.querySelector(':scope > li');
}
