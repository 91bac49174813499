import type { Reason } from '../../i18n/reasons.js';
import { setAttribute, type Edit } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import { reference } from '../../ledger/reference.js';
import { explicitRole, implicitRole } from '../../page/kind/role.js';
import { replacedSelect } from '../../page/kind/replaced-select.js';
import { labelsOf } from '../../page/name/labels-of.js';
import { TAKES_FOCUS } from '../takes-focus.js';
import type { Dropdown } from './dropdown.js';
import { isOptionList, optionsOf } from './find/menu-like.js';
import { ownText } from './find/own-text.js';
import { takeBack } from './take-back.js';
import { showsCommands } from './shows-commands.js';

/** Controls by their tag, or because their author or a rule says so. */
const CONTROL = 'a, [role], [aria-expanded], [aria-haspopup]';

const TRIGGER = 'menu-trigger';
const OPTION = 'menu-option';

/**
 * Lets a trigger take focus and say that it is a button, and the options of a hand-made select that they are options, or the entries of a menu
 * that they do something.
 */
export function prepare({ trigger, panel }: Dropdown, ledger: Ledger): void {
  const evidence = 'it shows what is hidden beside it' satisfies Reason;
  // That a plain element shows anything is told by its place alone.
  const confidence = trigger.matches(`${CONTROL}, ${TAKES_FOCUS}`) ? 'certain' : 'inferred';
  for (const edit of triggerEdits(trigger, panel)) {
    ledger.write({ rule: TRIGGER, element: trigger, edits: [edit], evidence, confidence });
  }
  if (!isPlainSelect(panel)) return;
  const options = optionsOf(panel);
  for (const option of options) takeBack(option, ledger);
  const [list, entry] = showsCommands(trigger, panel) ? ['menu', 'menuitem'] : ['listbox', 'option'];
  const edits = [...role(panel, list), ...options.flatMap((option) => optionEdits(option, entry))];
  ledger.write({
    rule: OPTION,
    element: panel,
    edits,
    evidence: 'it shows what is hidden beside it' satisfies Reason,
    confidence: 'inferred',
  });
}

/** True for an option, or an entry, that only we made one, so that choosing it by key is our affair. */
export const isOurOption = (option: Element, panel: Element, ledger: Ledger): boolean =>
  ledger.writersOf(panel).includes(OPTION) && ledger.owns(option, 'role');

function triggerEdits(trigger: HTMLElement, panel: HTMLElement): Edit[] {
  const edits = trigger.matches(TAKES_FOCUS) ? [] : [setAttribute(trigger, 'tabindex', '0')];
  // A picture that shows a menu is a button with that picture on it.
  const needsRole = !explicitRole(trigger) && /^(img)?$/.test(implicitRole(trigger));
  return needsRole ? [...edits, ...roleEdits(trigger, panel), ...nameEdits(trigger, panel)] : edits;
}

/** What is in a button is lost on a screen reader: a select that holds its options is a combobox. */
function roleEdits(trigger: HTMLElement, panel: HTMLElement): readonly Edit[] {
  if (!trigger.contains(panel) || !isPlainSelect(panel)) return [setAttribute(trigger, 'role', 'button')];
  const { id, edits } = reference(panel);
  return [...edits, setAttribute(trigger, 'role', 'combobox'), setAttribute(trigger, 'aria-controls', id)];
}

/**
 * A trigger that holds its panel as well is named by its label, behind that of a list that it is drawn for, and a sign by the text that
 * stands free around it, or behind it.
 */
function nameEdits(trigger: HTMLElement, panel: HTMLElement): readonly Edit[] {
  if (trigger.matches('[aria-label], [aria-labelledby], [title], [alt]')) return [];
  if (isSign(trigger)) return labelled(trigger, textBeside(trigger, panel));
  if (!trigger.contains(panel)) return [];
  const label = [...trigger.children].find((child) => child !== panel && child.textContent.trim() !== '');
  if (!label || label.contains(panel)) return labelled(trigger, ownText(trigger));
  const select = replacedSelect(trigger);
  const references = [...(select ? labelsOf(select) : []), label].map(reference);
  return [
    ...references.flatMap(({ edits }) => edits),
    setAttribute(trigger, 'aria-labelledby', references.map(({ id }) => id).join(' ')),
  ];
}

/** Empty, or nothing but a triangle, a plus and the like. */
const isSign = (trigger: HTMLElement): boolean =>
  trigger.childElementCount === 0 && !/[\p{L}\p{N}]/u.test(trigger.textContent);

function textBeside({ parentElement, nextElementSibling: next }: HTMLElement, panel: HTMLElement): string {
  const around = parentElement ? ownText(parentElement) : '';
  return around || (next && !next.contains(panel) ? next.textContent.trim() : '');
}

const labelled = (trigger: HTMLElement, text: string): readonly Edit[] =>
  text ? [setAttribute(trigger, 'aria-label', text)] : [];

function isPlainSelect(panel: HTMLElement): boolean {
  return (
    panel.querySelector('a, button, input') === null &&
    isOptionList(panel) &&
    panel.contains(optionsOf(panel)[0] ?? null)
  );
}

function optionEdits(option: HTMLElement, name: string): Edit[] {
  return [...role(option, name), ...(option.hasAttribute('tabindex') ? [] : [setAttribute(option, 'tabindex', '-1')])];
}

function role(element: Element, name: string): Edit[] {
  return element.hasAttribute('role') ? [] : [setAttribute(element, 'role', name)];
}
