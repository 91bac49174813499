import type { MessageKey } from '../../i18n/messages.js';
import type { Retell } from '../../i18n/retell.js';
import type { Translate } from '../../i18n/translator.js';
import type { Repair } from '../../ledger/repair.js';
import { shortened } from '../../audit/opening-tag.js';
import { spokenKind } from '../../keys/targets/spoken-target.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import { placeWord } from '../menu/kind-word.js';

/** Attributes that have a sentence of their own. */
const SENTENCES: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['alt', 'changes.alt'],
  ['aria-controls', 'changes.tied'],
  ['aria-describedby', 'changes.hint'],
  ['aria-description', 'changes.hint'],
  ['aria-errormessage', 'changes.hint'],
  ['aria-hidden', 'changes.hidden'],
  ['aria-label', 'changes.name'],
  ['aria-labelledby', 'changes.name'],
  ['aria-level', 'changes.role'],
  ['aria-owns', 'changes.tied'],
  ['aria-roledescription', 'changes.role'],
  ['autocomplete', 'changes.fill'],
  ['controls', 'changes.keyboard'],
  ['for', 'changes.tied'],
  ['headers', 'changes.tied'],
  ['inert', 'changes.hidden'],
  ['scope', 'changes.tied'],
  ['title', 'changes.name'],
  ['lang', 'changes.language'],
  ['role', 'changes.role'],
  ['tabindex', 'changes.keyboard'],
  ['', 'changes.addition'],
]);

/** What tells a state, and so what can be done with an element. */
const STATES =
  /^(?:aria-(?:checked|current|disabled|expanded|invalid|modal|pressed|readonly|required|selected|sort|value\w+)|required)$/;

/** What the ledger keeps of looks: a property in the element's own style, or a style sheet of ours. */
const STYLE = /^style(?: sheet|: (.+))$/;

/** What properties are called by those who do not write them. */
const LOOKS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['line-height', 'adjust.line-height'],
  ['letter-spacing', 'adjust.letter-spacing'],
  ['word-spacing', 'adjust.word-spacing'],
]);

/** What the ledger keeps of a listener: the name of an event, which is code. */
const LISTENS = /^listens for /;
const KEYS = /\bkey(?:down|up|press)\b/;

/** What only makes room for a finger. */
const SIZE = /^style: min-(?:height|width)$/;

/** A repair in plain words: “Name of <button>: ‘Search’”; an element with a name is called by that: “‘Next’ is announced as: Button”. */
export function inWords(repair: Repair, translate: Translate, retell: Retell): string {
  const { attribute, after } = repair;
  const word = attribute ? wordFor(repair, translate, retell) : doneIn(repair, retell);
  return translate(sentenceOf(repair, word), {
    element: isolated(callOf(repair, translate)),
    value: isolated(shortened(word || (after ?? ''))),
  });
}

/** True for a repair that only serves the others of its change: a listener, unless it is for keys. */
export const isMeans = ({ attribute, after }: Repair): boolean =>
  !attribute && LISTENS.test(after ?? '') && !KEYS.test(after ?? '');

/** What was done, for a repair that wrote no attribute; for a listener, why it was added. */
function doneIn({ after, evidence }: Repair, retell: Retell): string | undefined {
  return LISTENS.test(after ?? '') ? (retell(evidence) ?? evidence) : retell(after ?? '');
}

/** The word for a value whose code would say nothing to a visitor. */
function wordFor(repair: Repair, translate: Translate, retell: Retell): string | undefined {
  const { attribute, evidence, element, after } = repair;
  if (attribute === 'role') return roleWord(repair, translate);
  if (attribute === 'aria-level') return translate('menu.kind.heading', { level: after ?? '' });
  if (attribute === 'aria-labelledby') return accessibleName(element);
  const style = STYLE.exec(attribute);
  if (!style) return undefined;
  const word = LOOKS.get(style[1] ?? '');
  return word ? translate(word) : (retell(evidence) ?? evidence);
}

/** `word` is what is said instead of the value's code. */
function sentenceOf({ attribute, after }: Repair, word: string | undefined): MessageKey {
  // What was wrong with it is told by the evidence.
  if (after === null || after === 'false') return STATES.test(attribute) ? 'changes.state' : 'changes.mended';
  if (STATES.test(attribute)) return 'changes.state';
  // Whoever listens for keys does so for those who have no pointer.
  if (!attribute && KEYS.test(after)) return 'changes.keyboard';
  if (!attribute && word) return 'changes.done';
  if (attribute === 'role' && !word) return 'changes.kind';
  if (SIZE.test(attribute)) return 'changes.size';
  if (STYLE.test(attribute)) return 'changes.look';
  return SENTENCES.get(attribute) ?? 'changes.mended';
}

/** A list is called a menu only where keys lead from menu to menu. */
const roleWord = ({ element, after }: Repair, translate: Translate): string =>
  after === 'list' ? '' : spokenKind(element, translate) || placeWord(element, translate);

/** An element is called by its name, unless that is what is told of it. */
function callOf({ element, attribute, after }: Repair, translate: Translate): string {
  const name = attribute === 'aria-labelledby' ? '' : accessibleName(element);
  return name && name !== after ? translate('changes.quoted', { value: shortened(name) }) : `<${element.localName}>`;
}

/** Code keeps its own direction inside text that runs the other way (Unicode's first strong isolate). */
const isolated = (text: string): string => `\u2068${text}\u2069`;
