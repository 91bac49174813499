import { type Edit, insertNode, listen } from '../../ledger/edit.js';
import { afterAttempt } from '../edits/after-attempt.js';
import { ownElement } from '../edits/own-element.js';
import { FIELDS } from '../evidence/fields/fields.js';
import { hasNews, wrongFields, type WrongField } from '../evidence/fields/hints/wrong-fields.js';
import { labelText } from '../evidence/text/label-text.js';
import { seenText } from '../evidence/text/seen-text.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import type { Rule, RuleContext } from '../rule.js';

/** How long a summary stays, in milliseconds: long enough to be spoken, too short to become untrue. */
const SPOKEN_MS = 10_000;

/** What is wrong in a form that was just not accepted, where that is more than one thing. */
const summaries = new WeakMap<Element, string>();

/**
 * After a form was not accepted, focus goes to the first field that is wrong, whose error is read out with it, and all that is wrong is
 * announced, unless the page sees to it.
 */
export const errorFocus: Rule = {
  id: 'error-focus',
  wcag: ['3.3.1'],
  confidence: 'inferred',
  isPrecaution: true,
  kinds: ['form'],
  selector: 'form',
  watches: ['novalidate'],
  soundIf: [],
  repair: (form, context) => ({
    edits: [
      listen(form, 'submit', () => afterAttempt(form, () => leadTo(form, wrongFields(form), context))),
      { ...listen(form, 'click', (event) => whenPressed(form, event, context)), capture: true },
      ...summaryOf(form),
    ],
    evidence: 'what the page marks as wrong',
  }),
};

/** What sends a form without saying so: that it does is shown by errors which were not there before. */
const BUTTONS = 'button:not([type=submit], [type=reset]), [type=button], [role=button], a[href], [role=link]';

function whenPressed(form: Element, { target }: Event, context: RuleContext): void {
  const pressed = (target as Element | null)?.closest(BUTTONS);
  if (!pressed || pressed.matches(FIELDS)) return;
  const before = wrongFields(form);
  afterAttempt(form, () => {
    const wrong = wrongFields(form);
    return hasNews(wrong, before) && leadTo(form, wrong, context);
  });
}

function leadTo(form: Element, wrong: readonly WrongField[], { again }: RuleContext): boolean {
  const [first, another] = wrong;
  if (!first) return false;
  if (another) {
    summaries.set(form, wrong.map(inWords).join(' '));
    again(form);
    setTimeout(() => summaries.delete(form) && again(form), SPOKEN_MS);
  }
  first.field.focus();
  return true;
}

/** "Email: This address seems incomplete." */
function inWords({ field, errors }: WrongField): string {
  const text = [labelText(spokenName(field)), errors.map(seenText).join(' ')].filter(Boolean).join(': ');
  return /\p{P}$/u.test(text) ? text : `${text}.`;
}

/** An alert that is only heard. */
function summaryOf(form: Element): Edit[] {
  const text = summaries.get(form);
  if (text === undefined) return [];
  const node = ownElement(form.ownerDocument, { role: 'alert' });
  node.textContent = text;
  Object.assign(node.style, { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }); // prettier-ignore
  return [insertNode(node, form)];
}
