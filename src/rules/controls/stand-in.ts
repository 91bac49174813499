import { setAttribute, type Edit } from '../../ledger/edit.js';
import { reference } from '../../ledger/reference.js';
import { chosenIn, replacedSelect } from '../../page/kind/replaced-select.js';
import { isNamedByContent } from '../../page/name/accessible-name.js';
import { idsIn } from '../../page/name/references.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import type { Clue } from '../evidence/clue.js';
import { promptClue } from '../evidence/fields/labels/prompt-clue.js';
import { replacedClue } from '../evidence/fields/labels/replaced-clue.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import { CONTENT, type Rule } from '../rule.js';

/** What a script draws in place of a list to choose from is called what that list is called, before what is chosen in it. */
export const standIn: Rule = {
  id: 'stand-in',
  wcag: ['1.3.1', '4.1.2'],
  confidence: 'inferred',
  kinds: ['field', 'button', 'clickable'],
  selector:
    ':is(input:is(:not([type]), [type=text], [type=search]), textarea, button, [role=button], [role=combobox], [role=textbox]):not(select, [aria-label])',
  watches: [...SHOWN_BY, 'role', 'aria-labelledby', CONTENT],
  soundIf: [isHidden],
  repair: (control) => {
    const select = replacedSelect(control);
    if (!select || !saysOnly(chosenIn(select), spokenName(control))) return undefined;
    const clue = replacedClue(select, control) ?? promptClue(select);
    if (!clue) return undefined;
    const { evidence, basis } = clue;
    // The label may be certain; that the control stands for the list is not.
    return { edits: calledBefore(control, clue), evidence, basis: [...basis, select] };
  },
};

/** True where there is nothing in the name but what is chosen; or no name at all. */
function saysOnly(chosen: readonly string[], name: string): boolean {
  const rest = chosen.reduce((text, value) => text.replaceAll(value, ''), name);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** What named the control so far stays behind what it is called: by reference to a label, where there is one that does not hold the control. */
function calledBefore(control: Element, { text, basis }: Clue): Edit[] {
  const label = basis.find((source) => source.localName === 'label' && !source.contains(control));
  const given = idsIn(control, 'aria-labelledby');
  const isSpoken = given.length === 0 && isNamedByContent(control);
  if (!label && given.length === 0)
    return [setAttribute(control, 'aria-label', isSpoken ? `${text} ${spokenName(control)}` : text)];
  const before = [...(label ? [label] : []), ...(!label || isSpoken ? [control] : [])].map(reference);
  return [
    ...before.flatMap(({ edits }) => edits),
    ...(label ? [] : [setAttribute(control, 'aria-label', text)]),
    setAttribute(control, 'aria-labelledby', [...before.map(({ id }) => id), ...given].join(' ')),
  ];
}
