import { inEveryDocument } from '../../page/tree/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { isPlainPress } from '../plain-press.js';
import { targetOf } from '../typing.js';
import { Answered } from './answered.js';
import { groupOf } from './composites.js';
import { stepTo } from './steps.js';

/** What is filled in by Space and Enter. */
const NATIVE = 'input[type=checkbox], input[type=radio]';
const DRAWN = ':is([role=checkbox], [role=radio], [role=switch], [role=tab]):not(button, a[href], input, summary)';

/**
 * Radio buttons, checkboxes, tabs and toolbars by keyboard: arrows, Home and End move inside a group, Space and Enter fill, and Enter
 * there never submits the form. Only what the page does not do itself, and never instead of Tab.
 */
export function startGroups(page: LivePage, signal: AbortSignal): void {
  const answered = new Answered();
  const listen = ({ defaultView: view }: Document): void => {
    if (!view) return;
    view.addEventListener('keydown', (event) => answered.note(targetOf(event)), { signal, capture: true });
    view.addEventListener('click', () => answered.clicked(), { signal, capture: true });
    view.addEventListener('keydown', (event) => onKeydown(event, answered), { signal });
    view.addEventListener('keypress', (event) => keepStill(event), { signal });
    view.addEventListener('keyup', (event) => onKeyup(event, answered), { signal });
  };
  inEveryDocument(page, listen, signal);
}

function onKeydown(event: KeyboardEvent, answered: Answered): void {
  const target = targetOf(event) as HTMLElement | null;
  if (!target || !isPlainPress(event) || answered.is(event)) return;
  answered.passed();
  if (event.key === 'Enter' && target.matches(NATIVE)) {
    // The browser would submit the form.
    event.preventDefault();
    if (!event.repeat) target.click();
    return;
  }
  const group = /^(Arrow|Home$|End$)/.test(event.key) ? groupOf(target) : undefined;
  const next = group && stepTo(event.key, target, group);
  if (!next || isNativeStep(event, target)) return;
  event.preventDefault();
  next.focus();
  if (group.choosesOnMove) next.click();
}

/** Browsers move through radio buttons by arrows themselves. */
function isNativeStep({ key }: KeyboardEvent, target: Element): boolean {
  return target.matches('input[type=radio]') && key.startsWith('Arrow');
}

/** Space would scroll the page away from a drawn box that it is meant to fill. */
function keepStill(event: KeyboardEvent): void {
  if (event.key === ' ' && targetOf(event)?.matches(DRAWN)) event.preventDefault();
}

/** Drawn boxes are filled when the key comes up and the page has had its whole press to do so. */
function onKeyup(event: KeyboardEvent, answered: Answered): void {
  const target = targetOf(event) as HTMLElement | null;
  if (!target?.matches(DRAWN) || !/^( |Enter)$/.test(event.key) || !isPlainPress(event)) return;
  if (!answered.leftOpen(target)) return;
  setTimeout(() => {
    if (!answered.is(event) && target.isConnected) target.click();
  });
}
