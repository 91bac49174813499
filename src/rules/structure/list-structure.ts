import { setAttribute } from '../../ledger/edit.js';
import { speaks, textOf } from '../../page/text.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** What stands in a list and says something is one of its items. */
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
  if (strangers.length === 0) return undefined;
  return {
    edits: strangers.map((child) => setAttribute(child, 'role', 'listitem')),
    evidence: 'its place among others like it',
  };
}

/** Not what only holds items. */
function isItem(child: Element): boolean {
  return speaks(textOf(child)) && !child.querySelector(':scope > li');
}
