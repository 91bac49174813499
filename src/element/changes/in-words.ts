import type { MessageKey } from '../../i18n/messages.js';
import type { Translate } from '../../i18n/translator.js';
import type { Repair } from '../../ledger/repair.js';

/** Attributes that have a sentence of their own. */
const SENTENCES: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['alt', 'changes.alt'],
  ['aria-label', 'changes.name'],
  ['title', 'changes.name'],
  ['lang', 'changes.language'],
  ['role', 'changes.role'],
  ['tabindex', 'changes.keyboard'],
  ['', 'changes.addition'],
]);

/** A repair in plain words: “Name of <button>: ‘Search’”. */
export function inWords({ element, attribute, after }: Repair, translate: Translate): string {
  const key = after === null ? 'changes.removed' : (SENTENCES.get(attribute) ?? 'changes.attribute');
  return translate(key, { element: `<${element.localName}>`, attribute, value: after ?? '' });
}
