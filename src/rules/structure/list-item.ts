import { type Edit, setAttribute } from '../../ledger/edit.js';
import { ownerOf } from '../../page/tree/owned.js';
import { roleOf } from '../../page/kind/role.js';
import { isRendered } from '../../page/look/visibility.js';
import type { Finding, Rule } from '../rule.js';

/** An item stands in a list; where it does not, what is around it becomes one, or the item is none. */
export const listItem: Rule = {
  id: 'list-item',
  wcag: ['1.3.1'],
  confidence: 'certain',
  kinds: ['item'],
  selector: ':is(li,dt,dd):not([role])',
  watches: ['role'],
  soundIf: [],
  repair,
};

function repair(item: Element): Finding | undefined {
  const edit = item.localName === 'li' ? forItem(item) : forTerm(item);
  return edit && isRendered(item) ? { edits: [edit], evidence: 'a list item that stands in no list' } : undefined;
}

function forItem(item: Element): Edit | undefined {
  const parent = item.parentElement;
  if (parent?.matches('ul:not([role]),ol:not([role]),menu:not([role])')) return undefined;
  const owner = ownerOf(item);
  if (owner && /^(list|directory)$/.test(roleOf(owner))) return undefined;
  if (parent?.matches('ul,ol,menu') && /^(none|presentation)$/.test(roleOf(parent))) return undefined;
  const isFree = parent?.matches('div,span') && !parent.hasAttribute('role') && parent.children.length > 1;
  if (parent && isFree && [...parent.children].every((child) => child.localName === 'li'))
    return setAttribute(parent, 'role', 'list');
  // In a menu or the like, the item is what is in it.
  return setAttribute(item, 'role', 'none');
}

/** A term and its definition say what they are without a list around them. */
function forTerm(item: Element): Edit | undefined {
  const parent = item.parentElement?.matches('div:not([role])') ? item.parentElement.parentElement : item.parentElement;
  if (parent?.matches('dl:not([role])')) return undefined;
  return setAttribute(item, 'role', item.localName === 'dt' ? 'term' : 'definition');
}
