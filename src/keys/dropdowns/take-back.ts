import type { Ledger } from '../../ledger/ledger.js';

/**
 * What a rule gave a single option, surely or not, gives way to what they are together: in a list of options no rule makes a button of one, and it
 * would lose focus as it is asked again. What mends a value of its author stays.
 */
export function takeBack(option: Element, ledger: Ledger): void {
  for (const name of ['role', 'tabindex']) {
    const given = ledger.entryOf(option, name);
    if (given && ledger.authored(option, name) === null) ledger.undo(given.element, given.rule);
  }
}
