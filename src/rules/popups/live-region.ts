import { setAttribute } from '../../ledger/edit.js';
import { classOf, classWord } from '../../page/name/class-words.js';
import { composedClosest } from '../../page/tree/composed-tree.js';
import { textOf } from '../../page/name/text.js';
import type { Finding, Rule } from '../rule.js';

/** The last word of a class name says what the element is: a "toast-title" is only a part of a toast. */
const CALLED =
  /(^|[\s_-])(toasts?|snackbars?|notifications?|notices?|flash(es)?|growl|alerts?|errors?|(error|form|flash|status|success|validation)[-_]?messages?)([-_]?(container|area|box|region|wrapper|list|message|text|bar))?(--[\w-]+)?($|\s)/i;
const URGENT = /error|danger|invalid|fail|alert-warning/i;
const LIVE = '[aria-live],[role=alert],[role=status],[role=log],[role=alertdialog],[role=dialog],dialog,output';
const LONGEST = 300;

/** What somebody opens to read what has come in says nothing of its own accord. */
const OPENED = classWord('dropdown|drop|menu|submenu');

/** What the page tells of its own accord, in a place of its own, is spoken. */
export const liveRegion: Rule = {
  id: 'live-region',
  wcag: ['4.1.3'],
  confidence: 'inferred',
  kinds: ['message'],
  selector: ':not([role],[aria-live])',
  watches: ['role', 'aria-live', 'class'],
  soundIf: [isSpoken],
  repair,
};

function isSpoken(element: Element): 'yes' | 'no' {
  return composedClosest(element, LIVE) || element.querySelector(LIVE) ? 'yes' : 'no';
}

function repair(element: Element): Finding | undefined {
  const called = classOf(element);
  if (!CALLED.test(called) || OPENED.test(called) || textOf(element).length > LONGEST) return undefined;
  if (element.querySelector('input,select,textarea,nav,form')) return undefined;
  const role = URGENT.test(called) ? 'alert' : 'status';
  return {
    edits: [setAttribute(element, 'role', role)],
    evidence: 'what its author calls it, and its place',
  };
}
