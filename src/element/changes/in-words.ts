import type { MessageKey } from '../../i18n/messages.js';
import type { Retell } from '../../i18n/retell.js';
import type { Translate } from '../../i18n/translator.js';
import type { Repair } from '../../ledger/repair.js';
import { shortened } from '../../audit/opening-tag.js';
import { spokenKind } from '../../keys/targets/spoken-target.js';
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

/** What tells a state, and so what can be done with an element. */
const STATES =
  /^(?:aria-(?:checked|current|disabled|expanded|invalid|pressed|readonly|required|selected|sort|value\w+)|required)$/;

/** What the ledger keeps of looks: a property in the element's own style, or a style sheet of ours. */
const STYLE = /^style(?: sheet|: (.+))$/;

/** What properties are called by those who do not write them. */
const LOOKS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['line-height', 'adjust.line-height'],
  ['letter-spacing', 'adjust.letter-spacing'],
  ['word-spacing', 'adjust.word-spacing'],
]);

/** What only makes room for a finger. */
const SIZE = /^style: min-(?:height|width)$/;

/** A repair in plain words: “Name of <button>: ‘Search’”; what has a name of its own is called by it: “‘Next’ is announced as: Button”. */
export function inWords(repair: Repair, translate: Translate, retell: Retell): string {
  const { attribute, after } = repair;
  const done = attribute ? undefined : retell(after ?? '');
  return translate(sentenceOf(repair, done), {
    element: isolated(callOf(repair, translate)),
    attribute: isolated(attribute),
    value: isolated(shortened(done || wordFor(repair, translate, retell) || (after ?? ''))),
  });
}

/** What is told of a value in place of its code. */
function wordFor(repair: Repair, translate: Translate, retell: Retell): string | undefined {
  const { attribute, evidence } = repair;
  if (attribute === 'role') return roleWord(repair, translate);
  const style = STYLE.exec(attribute);
  if (!style) return undefined;
  const word = LOOKS.get(style[1] ?? '');
  return word ? translate(word) : (retell(evidence) ?? evidence);
}

/** `done` is what was done in words, where that is no attribute. */
function sentenceOf({ attribute, after }: Repair, done: string | undefined): MessageKey {
  if (after === null) return 'changes.removed';
  if (STATES.test(attribute)) return 'changes.state';
  // Whoever listens for keys does so for those who have no pointer.
  if (!attribute && /\bkey(?:down|up|press)\b/.test(after)) return 'changes.keyboard';
  if (done) return 'changes.done';
  if (SIZE.test(attribute)) return 'changes.size';
  if (STYLE.test(attribute)) return 'changes.look';
  return SENTENCES.get(attribute) ?? 'changes.attribute';
}

/** A list is called a menu only where keys lead from menu to menu. */
const roleWord = ({ element, after }: Repair, translate: Translate): string =>
  after === 'list' ? '' : spokenKind(element, translate);

function callOf({ element, after }: Repair, translate: Translate): string {
  const name = accessibleName(element);
  return name && name !== after ? translate('changes.quoted', { value: shortened(name) }) : `<${element.localName}>`;
}

/** Code keeps its own direction inside text that runs the other way (Unicode's first strong isolate). */
const isolated = (text: string): string => `\u2068${text}\u2069`;
