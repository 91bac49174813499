import { hasLabel } from '../checks/has-label.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { certain, named } from '../evidence/clue.js';
import { askingPlaceholder } from '../evidence/fields/labels/asking-placeholder.js';
import { labelText } from '../evidence/text/label-text.js';
import { seenIn } from '../evidence/text/seen-text.js';
import type { Rule } from '../rule.js';

/** Fields that nothing but their placeholder names are called by it, so that the name stays when something is typed. */
export const placeholderLabel: Rule = {
  id: 'placeholder-label',
  wcag: ['3.3.2', '4.1.2'],
  confidence: 'certain',
  kinds: ['field'],
  selector: ':is(input, textarea)[placeholder]',
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'placeholder', 'type', 'role'],
  soundIf: [hasLabel, isMute, isHidden],
  repair: (field) => {
    const text = labelText(askingPlaceholder(field));
    return text && !staysInSight(text, field) ? named(field, certain(text, 'its “placeholder”')) : undefined;
  },
};

/** The button right behind the field says the same, and goes on saying it (WCAG technique G167). */
function staysInSight(text: string, field: Element): boolean {
  const button = field.nextElementSibling;
  if (!button?.matches('button, input[type=submit]')) return false;
  const said = button.localName === 'button' ? seenIn(button) : (button as HTMLInputElement).value;
  return said.trim() !== '' && text.toLowerCase().includes(said.trim().toLowerCase());
}
