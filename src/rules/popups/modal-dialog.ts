import { type Edit, setAttribute } from '../../ledger/edit.js';
import { classOf } from '../../page/name/class-words.js';
import { speaks, textOf } from '../../page/name/text.js';
import { HEADINGS } from '../../standards/headings.js';
import { CONTENT, type Finding, type Rule, type RuleContext } from '../rule.js';

/** Words for the whole, not for one of its parts ("modal-title", "popup-trigger"). */
const WHOLE =
  /(^|[\s_])(?:[\w]+-)*(modal|dialog|lightbox|pop-?up|offcanvas)(-?(window|box|content|dialog|container|wrapper|panel|inner))?($|[\s_])/i;
const PARTS = /(title|header|body|footer|close|trigger|[-_]open|toggle|button|btn|link|backdrop|overlay|shade|mask)\b/i;

/** What covers the page to ask or tell something is a dialog with a name. */
export const modalDialog: Rule = {
  id: 'modal-dialog',
  wcag: ['4.1.2', '1.3.1'],
  confidence: 'inferred',
  kinds: ['dialog'],
  selector: ':is(div,section,aside,article,form):not([role],[popover])',
  watches: ['role', 'class', 'style', 'hidden', CONTENT],
  soundIf: [belongsToDialog, isNoDialog],
  repair,
};

/** Around a dialog, in one, or around a popup that is about to say of itself that it is one. */
function belongsToDialog(element: Element, { page }: RuleContext): 'yes' | 'no' {
  const inner =
    element.querySelector('[role=dialog],[role=alertdialog],dialog') ??
    page.all('popup').find((popup) => element !== popup && element.contains(popup));
  return inner || element.parentElement?.closest('[role=dialog],[role=alertdialog],dialog,[role=menu],[role=listbox]')
    ? 'yes'
    : 'no';
}

function isNoDialog(element: Element): 'no' | 'unsure' {
  const called = `${classOf(element)} ${element.id}`;
  if (!WHOLE.test(called) || PARTS.test(called)) return 'unsure';
  if (!speaks(textOf(element)) || element.querySelector('nav,main,header nav,[role=main]')) return 'unsure';
  const { position } = getComputedStyle(element);
  return position === 'fixed' || (position === 'absolute' && Number(getComputedStyle(element).zIndex) > 0)
    ? 'no'
    : 'unsure';
}

function repair(element: Element): Finding | undefined {
  const name = nameEdit(element);
  if (!name) {
    return {
      reason: 'A popup has neither the role of a dialog nor a heading to name it by.',
      advice: 'Use a dialog element, and name it by its heading with aria-labelledby.',
    };
  }
  const edits = [setAttribute(element, 'role', 'dialog'), ...name];
  return { edits, evidence: 'what its author calls it, and its place' };
}

function nameEdit(element: Element): Edit[] | undefined {
  if (element.matches('[aria-label],[aria-labelledby],[title]')) return [];
  const heading = element.querySelector(`${HEADINGS},[class*=title i]`);
  if (!heading || !speaks(textOf(heading))) return undefined;
  return [
    heading.id
      ? setAttribute(element, 'aria-labelledby', heading.id)
      : setAttribute(element, 'aria-label', textOf(heading)),
  ];
}
