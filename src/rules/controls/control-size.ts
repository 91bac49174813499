import { setStyle } from '../../ledger/edit.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { NO_CONTROL } from '../checks/may-become-control.js';
import type { Check, Rule } from '../rule.js';

/** The least size of what can be pressed, in pixels (WCAG 2.5.8). */
const LEAST = 24;

/** Whether it is no control, or one without us. */
const isOfAuthor: Check = (element, { authored }) =>
  /^(button|link|tab)$/.test(element.getAttribute('role') ?? '') && authored(element, 'role') === null ? 'no' : 'yes';

/** What becomes a control by our doing, and is a box of its own, is as large as a control has to be. */
export const controlSize: Rule = {
  id: 'control-size',
  wcag: ['2.5.8'],
  confidence: 'inferred',
  kinds: ['clickable', 'handler'],
  selector: `${NO_CONTROL}:not(svg, svg *)`,
  watches: ['role', ...SHOWN_BY],
  soundIf: [isOfAuthor, isHidden],
  repair: (element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || getComputedStyle(element).display === 'inline') return undefined;
    const edits = [
      ...(height < LEAST ? [setStyle(element as HTMLElement, 'min-height', `${LEAST}px`)] : []),
      ...(width < LEAST ? [setStyle(element as HTMLElement, 'min-width', `${LEAST}px`)] : []),
    ];
    return edits.length > 0 ? { edits, evidence: 'its size on the page' } : undefined;
  },
};
