import { type Edit, setAttribute } from '../ledger/edit.js';
import { hears } from './checks/hears.js';
import type { Finding, Rule, RuleContext } from './rule.js';

/** A list whose items are all there to be clicked is a group of buttons: items of a list cannot be buttons. */
export const clickableList: Rule = {
  id: 'clickable-list',
  wcag: ['1.3.1', '4.1.2'],
  confidence: 'inferred',
  kinds: ['list'],
  selector: ':is(ul,ol,dl):not([role])',
  watches: ['role', '#content'],
  soundIf: [],
  repair,
};

function repair(list: Element, { page }: RuleContext): Finding | undefined {
  const items = [...list.children].filter((child) => child.localName !== 'dd');
  const isClicked = (item: Element): boolean => page.kinds(item).includes('clickable') || hears(item, 'click');
  if (items.length < 2 || !items.every((item) => item.matches('li,dt') && isClicked(item))) return undefined;
  if (list.querySelector(':is(li,dt) :is(a[href],button,input,select,textarea,h1,h2,h3,h4,h5,h6)')) return undefined;
  const panels = [...list.querySelectorAll(':scope > dd:not([role])')];
  const edits: Edit[] = [list, ...panels].map((part) => setAttribute(part, 'role', 'group'));
  return { edits, evidence: 'items that all answer clicks, and hold no control' };
}
