import type { MessageKey } from '../../i18n/messages.js';
import type { Translate } from '../../i18n/translator.js';
import type { Repair } from '../../ledger/repair.js';
import { shortened } from '../../audit/opening-tag.js';
import { accessibleName } from '../../page/accessible-name.js';

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

/** A repair in plain words: “Name of <button>: ‘Search’”; what has a name of its own is called by it: “Role of ‘Next’: button”. */
export function inWords({ element, attribute, after }: Repair, translate: Translate): string {
  const key = after === null ? 'changes.removed' : (SENTENCES.get(attribute) ?? 'changes.attribute');
  return translate(key, {
    element: isolated(callOf(element, after)),
    attribute: isolated(attribute),
    value: isolated(shortened(after ?? '')),
  });
}

function callOf(element: Element, after: string | null): string {
  const name = accessibleName(element);
  return name && name !== after ? `“${shortened(name)}”` : `<${element.localName}>`;
}

/** Code keeps its own direction inside text that runs the other way (Unicode's first strong isolate). */
const isolated = (text: string): string => `\u2068${text}\u2069`;
