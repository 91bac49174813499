import type { Root } from '../../../page/tree/walk.js';
import { HEADING_TAGS } from '../../../standards/headings.js';
import { TAKES_FOCUS } from '../../takes-focus.js';
import type { Dropdown } from '../dropdown.js';
import { hoverRules, type HoverRule } from './hover-rules.js';
import { isShown } from '../is-shown.js';
import { isClaimed, isWidget } from './is-widget.js';
import { isHint } from '../is-hint.js';
import { isMenuLike } from './menu-like.js';
import { triggerOf } from './trigger-of.js';

/** How far from a panel the element may be that is pointed at, in levels. */
const LEVELS = 4;

/** More than a hint has in it. */
const CONTENTS = `a, button, input, ul, table, p, ${HEADING_TAGS}`;

/** Menus and hints of this tree that a style rule shows while something is pointed at. */
export function* hoverDropdowns(root: Root): Generator<Dropdown> {
  for (const rule of hoverRules(root)) {
    if (rule.shows) yield* shownBy(rule, root);
  }
}

function* shownBy(rule: HoverRule, root: Root): Generator<Dropdown> {
  for (const panel of matching<HTMLElement>(root, rule.panel)) {
    if (isShown(panel)) continue;
    const holder = holderOf(panel, rule.opener);
    const isMenu = isMenuLike(panel) || isEntryPanel(panel, holder);
    if (!isMenu && !isHint(panel, holder)) continue;
    const trigger = holder && triggerOf(holder, panel);
    // A button beside which a hint comes up is there for something else.
    const isTold = !isMenu && trigger?.matches(TAKES_FOCUS);
    const dropdown: Dropdown | undefined = trigger && { trigger, panel, holder, shownBy: 'hover', isTold };
    if (dropdown && !isWidget(dropdown)) yield { ...dropdown, isClaimed: isClaimed(dropdown) };
  }
}

/** Under an entry of a menu bar there may be texts and pictures as well. */
function isEntryPanel(panel: Element, holder: Element | undefined): boolean {
  return holder?.localName === 'li' && panel.parentElement === holder && panel.querySelector(CONTENTS) !== null;
}

/** A selector that we have cut to pieces may be none any more. */
function matching<Found extends Element>(root: Root, selector: string): Iterable<Found> {
  try {
    return root.querySelectorAll<Found>(selector);
  } catch {
    return [];
  }
}

/** The nearest element around or before the panel that the rule waits for. */
function holderOf(panel: Element, opener: string): Element | undefined {
  let at: Element | null = panel;
  for (let level = 0; at && level <= LEVELS; level++, at = at.parentElement) {
    if (at !== panel && fits(at, opener)) return at;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (fits(before, opener)) return before;
    }
  }
  return undefined;
}

/** `body:hover` and the like say nothing of an entry. */
function fits(element: Element, opener: string): boolean {
  return opener !== '*' ? element.matches(opener) && element.localName !== 'body' : element.localName === 'li';
}
