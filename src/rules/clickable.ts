import { type Edit, setAttribute } from '../ledger/edit.js';
import { explicitRole, implicitRole } from '../page/role.js';
import { speaks, textOf } from '../page/text.js';
import { hears } from './checks/hears.js';
import { touchesControl } from './checks/interactive.js';
import { proofOfClick } from './evidence/proof-of-click.js';
import { pressActivates } from './press-activates.js';
import { type Finding, type Rule, CONTENT } from './rule.js';

/** Longer than any label: a place where clicks are caught, not something to click. */
const LONGEST_LABEL = 150;

/** What answers clicks and is no control becomes a button or link that can be focused and pressed. */
export const clickable: Rule = {
  id: 'clickable',
  wcag: ['2.1.1', '4.1.2'],
  confidence: 'certain',
  kinds: ['clickable', 'handler'],
  selector:
    ':not(a[href],area,button,input,select,textarea,label,summary,option,details,html,body,main,form,video,audio,iframe)',
  watches: ['role', 'tabindex', 'onclick', 'aria-hidden', 'aria-disabled', CONTENT],
  soundIf: [isOutOfReach, touchesAnotherControl],
  repair,
};

function isOutOfReach(element: Element): 'yes' | 'no' {
  return element.closest('[aria-hidden=true],[inert],[aria-disabled=true],fieldset[disabled]') ? 'yes' : 'no';
}

function touchesAnotherControl(element: Element): 'unsure' | 'no' {
  return touchesControl(element) ? 'unsure' : 'no';
}

function repair(element: Element): Finding | undefined {
  const proof = proofOfClick(element);
  if (!proof) return undefined;
  const role = roleFor(element);
  if (role === undefined || !isLabelled(element)) return undefined;
  if (textOf(element).length > LONGEST_LABEL || element.querySelector('h1,h2,h3,h4,h5,h6,p+p,ul,ol,table')) {
    return {
      reason: 'A whole area answers clicks, and there is no control in it for the keyboard.',
      advice: 'Put a link or button into the area that does the same.',
    };
  }
  return { edits: [...roleEdits(element, role), ...keyEdits(element, role)], ...proof };
}

/** The role to give: empty for none beside the one it has, `undefined` where the element is better left alone. */
function roleFor(element: Element): string | undefined {
  const given = explicitRole(element);
  if (given) return /^(button|link|checkbox|switch)$/.test(given) ? '' : undefined;
  const own = implicitRole(element);
  if (element.closest('[role=grid],[role=treegrid]')) return undefined;
  if (/^(heading|cell|gridcell|row|columnheader|rowheader|listitem|term|definition)$/.test(own)) return '';
  if (!/^(|img|graphics-document|paragraph|strong|emphasis|code|figure|time)$/.test(own)) return undefined;
  return navigates(element) ? 'link' : 'button';
}

function navigates(element: Element): boolean {
  if (element.matches('[data-href],[data-url],[data-link]')) return true;
  return /location(\.href)?\s*=[^=]|location\.(assign|replace)\(|\.open\(/.test(element.getAttribute('onclick') ?? '');
}

function isLabelled(element: Element): boolean {
  return (
    speaks(textOf(element)) ||
    element.matches('img,svg,[aria-label],[aria-labelledby],[title]') ||
    element.querySelector('img,svg,i,[class*=icon]') !== null ||
    /icon|close|toggle|switch|menu|arrow|next|prev|burger/i.test(element.getAttribute('class') ?? '')
  );
}

function roleEdits(element: Element, role: string): Edit[] {
  const edits: Edit[] = [];
  if (role) edits.push(setAttribute(element, 'role', role));
  if (!element.hasAttribute('tabindex')) edits.push(setAttribute(element, 'tabindex', '0'));
  return edits;
}

function keyEdits(element: Element, role: string): Edit[] {
  if (['keydown', 'keyup', 'keypress'].some((type) => hears(element, type))) return [];
  const isLink = (role || explicitRole(element)) === 'link';
  return pressActivates(element as HTMLElement | SVGElement, isLink ? ['Enter'] : ['Enter', ' ']);
}
