import { capitalised } from '../../support/capitalised.js';
import { certain, type Clue } from './clue.js';
import { labelText } from './text/label-text.js';

/** Attributes that hold text for people, in the way of tooltips, though no browser makes a name of it where there is any content. */
const TEXTS =
  'title data-original-title data-bs-original-title data-tooltip data-tip data-title data-label data-caption uk-tooltip alt value'.split(
    ' ',
  );

/** Words and nothing else, but for keys behind them: "Bold (Ctrl/Cmd+B)". */
export const PLAIN = /^\p{L}[\p{L}\p{M}\s'’.,!?()&-]+(\([^()]+\))?$/u;

/** The value of a button that has a name is an answer for the server. */
export const isSent = (element: Element): boolean => element.matches('button[name]');

/** A text that the author wrote for the element, where no screen reader finds it. */
export function literalClue(element: Element): Clue | undefined {
  for (const attribute of TEXTS) {
    const text = attribute === 'value' && isSent(element) ? '' : labelText(element.getAttribute(attribute) ?? '');
    if (PLAIN.test(text)) return certain(capitalised(text), `its “${attribute}”`);
  }
  return undefined;
}
