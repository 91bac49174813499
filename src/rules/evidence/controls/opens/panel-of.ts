import type { Reason } from '../../../../i18n/reasons.js';
import { classOf, classWord } from '../../../../page/name/class-words.js';
import { speaks, textOf } from '../../../../page/name/text.js';
import { isRendered } from '../../../../page/look/visibility.js';
import { HEADING_TAGS } from '../../../../standards/headings.js';

/** What a trigger shows and hides, how one knows, and whether that is proof or a good guess. */
export type Panel = readonly [panel: Element, evidence: Reason, isProof: boolean];

const COLLAPSE = '[data-bs-toggle=collapse],[data-toggle=collapse]';

/** What authors call a trigger or a panel, and what triggers are called that have other rules. */
const WORDS = classWord(
  'accordion|collaps\\w*|toggle[rd]?|expand\\w*|expander|disclosure|faq|question|dropdown|hamburger|burger|menu|nav-?toggle|more',
);
const OTHER = classWord('tabs?|carousel|slider|slick|swiper|modal|dialog|popup|lightbox');

/** A panel that was found hidden behind its trigger is its panel when it is shown, too, and so is what a script puts in its place. */
const known = new WeakMap<Element, Panel>();

/** The part of the page that the element shows and hides, as far as markup and style tell, or told before. */
export function panelOf(trigger: Element): Panel | undefined {
  const before = known.get(trigger);
  const found = before?.[0].isConnected ? before : (lookFor(trigger) ?? inPlaceOf(before, trigger));
  if (found) known.set(trigger, found);
  return found;
}

/** Whether the panel is shown: it is drawn, and has not been made flat to hide it. */
export const isOpen = (panel: Element): boolean =>
  isRendered(panel) && (getComputedStyle(panel).overflow === 'visible' || panel.getBoundingClientRect().height > 1);

/** Rendered anew where the one before was, and of the same kind. */
function inPlaceOf(before: Panel | undefined, trigger: Element): Panel | undefined {
  const next = before && headOf(trigger).nextElementSibling;
  const [old, ...why] = before ?? [];
  return old && next?.localName === old.localName && !next.hasAttribute('role')
    ? [next, ...(why as [Reason, boolean])]
    : undefined;
}

function lookFor(trigger: Element): Panel | undefined {
  if (OTHER.test(classOf(trigger)) && !trigger.matches(COLLAPSE)) return undefined;
  return byToggle(trigger) ?? byReference(trigger) ?? byPlace(trigger);
}

/** Bootstrap says what a button collapses. */
function byToggle(trigger: Element): Panel | undefined {
  if (!trigger.matches(COLLAPSE)) return undefined;
  const panel = target(
    trigger,
    trigger.getAttribute('data-bs-target') ?? trigger.getAttribute('data-target') ?? trigger.getAttribute('href'),
  );
  return panel ? [panel, 'what it refers to', true] : undefined;
}

/** What is named and now hidden is shown by whatever names it; what is shown may only be what is changed. */
function byReference(trigger: Element): Panel | undefined {
  const id = trigger.getAttribute('aria-controls') ?? /^#(.+)/.exec(trigger.getAttribute('href') ?? '')?.[1];
  const panel = id && !/\s/.test(id) ? target(trigger, `#${CSS.escape(id)}`) : null;
  if (!panel || panel.matches('[role=tabpanel],[role=dialog],[role=listbox],[role=menu],dialog,[popover],body,main'))
    return undefined;
  if (!isInFlow(panel) || panel.contains(trigger)) return undefined;
  const isCalled = WORDS.test(classOf(trigger));
  const isNamed = trigger.hasAttribute('aria-controls');
  return (!isRendered(panel) && (isNamed || isCalled)) || (isNamed && isCalled)
    ? [panel, 'what it refers to', isNamed]
    : undefined;
}

/** A panel right behind its trigger, or behind the heading or term that holds nothing but the trigger, and hidden. */
function byPlace(trigger: Element): Panel | undefined {
  const href = trigger.getAttribute('href');
  if (href && href !== '#' && !href.startsWith('javascript:')) return undefined;
  const head = headOf(trigger);
  const panel = head.nextElementSibling;
  if (
    !panel ||
    isOpen(panel) ||
    !hides(panel, trigger) ||
    !panel.matches('div,section,ul,ol,dd,p,nav') ||
    panel.matches('[hidden=until-found],[role]:not([role=group],[role=region])')
  )
    return undefined;
  if (!speaks(panel.textContent) || !isPartOfText(panel)) return undefined;
  const words = [trigger, head, head.parentElement].map(classOf).join(' ');
  return WORDS.test(words) || head.matches(`dt, ${HEADING_TAGS}`)
    ? [panel, 'it shows what is hidden beside it', false]
    : undefined;
}

/** Hidden by itself, where what is around it hides the trigger as well. */
const hides = (panel: Element, trigger: Element): boolean =>
  isRendered(trigger) || getComputedStyle(panel).display === 'none';

function headOf(trigger: Element): Element {
  const parent = trigger.parentElement;
  if (!parent?.matches(`${HEADING_TAGS}, dt, div, header`) || trigger.nextElementSibling) return trigger;
  return textOf(parent) === textOf(trigger) ? parent : trigger;
}

/** It makes room for itself when it opens: what is only invisible meanwhile, and laid over the page, is a menu. */
function isPartOfText(panel: Element): boolean {
  const { display, position } = getComputedStyle(panel);
  return display === 'none' ? isInFlow(panel) : /^(static|relative)$/.test(position);
}

/** Not laid over the page, which would make it a dialog or a menu. */
function isInFlow(panel: Element): boolean {
  return getComputedStyle(panel).position !== 'fixed';
}

function target(trigger: Element, selector: string | null): Element | null {
  try {
    return selector && selector !== '#'
      ? (trigger.getRootNode() as Document | ShadowRoot).querySelector(selector)
      : null;
  } catch {
    return null;
  }
}
