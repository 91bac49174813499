import { setAttribute } from '../../ledger/edit.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import { folded } from '../../page/name/text.js';
import { isHidden } from '../checks/is-hidden.js';
import { reference } from '../../ledger/reference.js';
import { seenIn, seenText } from '../evidence/text/seen-text.js';
import { ligatureOf } from '../evidence/text/spoken-name.js';
import { CONTENT, type Mend, type Rule } from '../rule.js';
import { labelsOf } from '../../page/name/labels-of.js';
import { isRendered } from '../../page/look/visibility.js';
import { labelText } from '../evidence/text/label-text.js';

/** A control whose name leaves out the words that are seen on it gets them back, so that whoever says what they see is understood. */
export const visibleLabelInName: Rule = {
  id: 'visible-label-in-name',
  wcag: ['2.5.3'],
  confidence: 'inferred',
  kinds: ['link', 'button', 'widget', 'field'],
  selector:
    ':is(a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=option], [role=switch], [role=checkbox], [role=radio], [role^=menuitem], [role=treeitem]):is([aria-label], [aria-labelledby]:not(input, select, textarea))',
  watches: ['aria-label', 'aria-labelledby', 'role', CONTENT],
  soundIf: [isHidden],
  repair: (control) => {
    const seen = isField(control) ? labelOn(control) : spokenText(control);
    const name = accessibleName(control);
    if (!isLabel(seen) || !name || ligatureOf(control) || contains(name, seen) || contains(name, withoutAsides(seen)))
      return undefined;
    return control.hasAttribute('aria-labelledby') ? withItself(control) : withWords(control, seen, name);
  },
};

const isField = (control: Element): boolean => /^(input|select|textarea)$/.test(control.localName);

/** What a field has for its label that is seen: its value on a button, and else the words of what labels it. */
function labelOn(field: Element): string {
  if (field.matches('[type=submit], [type=button], [type=reset]')) return field.getAttribute('value')?.trim() ?? '';
  const [label, another] = labelsOf(field);
  const isSeen = label && !another && isRendered(label) && label.getBoundingClientRect().width > LEAST;
  return isSeen ? labelText(seenText(label)) : '';
}

/** Width in pixels of a label that is there for screen readers alone. */
const LEAST = 2;

/** Words that are seen and, unlike decoration that is kept from screen readers, meant to be heard. */
function spokenText(control: Element): string {
  const muted = [...control.querySelectorAll('[aria-hidden=true]')].map(seenText).filter(Boolean);
  return folded(muted.reduce((text, part) => text.replace(part, ' '), seenIn(control)));
}

/** More than a sign, a letter or two, or the states of a switch. */
const isLabel = (text: string): boolean => (text.replace(STATES, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 2;

const STATES = /^(on|off|yes|no|an|aus|ja|nein|sí|oui|non)(\W+(on|off|yes|no|an|aus|ja|nein|sí|oui|non))*$/i;

const plain = (text: string): string =>
  ` ${folded(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{S}\p{Pd}.]+/gu, ' ')
      .replace(/\.(?=\s|$)|…/gu, ' '),
  )} `;

/** What stands in brackets need not be said (WCAG 2.5.3, "Understanding"). */
const withoutAsides = (text: string): string => folded(text.replace(/\([^()]*\)/g, ' ')) || text;

const contains = (name: string, seen: string): boolean => plain(name).includes(plain(seen));

/** Only letters and figures, to tell a name that says more from one that writes the same words otherwise. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function withWords(control: Element, seen: string, name: string): Mend {
  const text = bare(seen).includes(bare(name)) ? seen : `${seen} (${name})`;
  return { edits: [setAttribute(control, 'aria-label', text)], evidence: 'the words on it' };
}

function withItself(control: Element): Mend {
  const { id, edits } = reference(control);
  const labels = control.getAttribute('aria-labelledby') ?? '';
  return {
    edits: [...edits, setAttribute(control, 'aria-labelledby', `${id} ${labels}`)],
    evidence: 'the words on it',
  };
}
