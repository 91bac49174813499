import type { Rule } from '../rule.js';
import { isHidden } from './is-hidden.js';

/** The answer of a rule, unless an attribute hides the element; asked last, because most elements have no answer. */
export const ifShown =
  (repair: Rule['repair']): Rule['repair'] =>
  (element, context) => {
    const finding = repair(element, context);
    return finding && isHidden(element, context) === 'no' ? finding : undefined;
  };
