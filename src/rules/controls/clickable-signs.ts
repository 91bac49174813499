import { type Edit, setAttribute } from '../../ledger/edit.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isOutOfReach, NO_CONTROL, touchesAnotherControl } from '../checks/may-become-control.js';
import { controlEdits } from '../edits/control-edits.js';
import { proofOfClick } from '../evidence/controls/proof-of-click.js';
import { iconClue } from '../evidence/controls/icon-clue.js';
import { rowOfSigns } from '../evidence/controls/row-of-signs.js';
import { adjacentLabel } from '../evidence/fields/adjacent-label.js';
import { CONTENT, type Rule } from '../rule.js';

/** A row of the same signs that answers clicks, such as stars to rate with, is a group of numbered buttons. */
export const clickableSigns: Rule = {
  id: 'clickable-signs',
  wcag: ['2.1.1', '4.1.2'],
  confidence: 'inferred',
  kinds: ['clickable', 'handler'],
  selector: `${NO_CONTROL}:not([role], [tabindex])`,
  watches: [...SHOWN_BY, 'role', 'tabindex', 'onclick', CONTENT],
  soundIf: [isOutOfReach, isHidden, touchesAnotherControl],
  repair: (row, context) => {
    const signs = rowOfSigns(row);
    const words = signs.length > 0 && proofOfClick(row) ? context.words(row) : undefined;
    const sign = words && iconClue(row, words)?.text;
    if (!sign) return undefined;
    const question = adjacentLabel(row);
    return {
      edits: [
        setAttribute(row, 'role', 'group'),
        ...(question ? [setAttribute(row, 'aria-label', question.text)] : []),
        ...signs.flatMap((one, index) => buttonEdits(one, `${sign} ${index + 1}`)),
      ],
      evidence: 'the same sign several times, and the pointer cursor or handler around it',
      basis: question?.basis ?? [],
    };
  },
};

const buttonEdits = (sign: Element, name: string): readonly Edit[] => [
  ...(controlEdits(sign) ?? []),
  setAttribute(sign, 'aria-label', name),
];
