import { follows } from '../../../page/tree/follows.js';
import { TAKES_FOCUS } from '../../takes-focus.js';
import { ownText } from './own-text.js';

const CONTROLS = `${TAKES_FOCUS}, [role=button]`;

/** More of them, and the element is a card or a whole section rather than one entry of a menu. */
const MOST_CONTROLS = 2;

/** Longer than any entry of a menu, in signs. */
const LONGEST_LABEL = 80;

/** The element that stands for the panel inside its holder: its link or button, or what a visitor sees as one. */
export function triggerOf(holder: Element, panel: Element): HTMLElement | undefined {
  if (holder.matches(CONTROLS) && !holder.contains(panel)) return holder as HTMLElement;
  if (isOneControl(holder, panel)) return holder as HTMLElement;
  const controls = [...holder.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => isBefore(control, panel) && isLabel(control),
  );
  if (controls.length > MOST_CONTROLS) return undefined;
  return controls[0] ?? labelOf(holder, panel);
}

/** A box that its author has made a tab stop, with its label and its panel in it. */
function isOneControl(holder: Element, panel: Element): boolean {
  if (!holder.matches('div[tabindex="0"], span[tabindex="0"]') || !holder.contains(panel)) return false;
  return ![...holder.querySelectorAll(CONTROLS)].some((control) => !panel.contains(control));
}

/** A plain element before the panel; the innermost one that has the whole text. Where the text stands free, the sign beside it. */
function labelOf(holder: Element, panel: Element): HTMLElement | undefined {
  const before = [...holder.children].filter((child) => isBefore(child, panel));
  let label = before.find(isLabel) ?? (hasOwnText(holder) ? before.find(isSign) : undefined);
  while (label?.children.length === 1 && label.firstElementChild?.textContent.trim() === label.textContent.trim()) {
    label = label.firstElementChild;
  }
  return label as HTMLElement | undefined;
}

function isBefore(element: Element, panel: Element): boolean {
  return !element.contains(panel) && follows(panel, element);
}

function isLabel(element: Element): boolean {
  if (/^(ul|ol|script|style|template|h[1-6])$/.test(element.localName)) return false;
  const { length } = element.textContent.trim();
  return (
    length <= LONGEST_LABEL &&
    (length > 0 || element.matches(':is([aria-label], [title], [alt]):not([alt=""]), :has(svg, img, i)'))
  );
}

/** Drawn by its style alone. */
const isSign = (element: Element): boolean => /^(i|span)$/.test(element.localName) && element.childNodes.length === 0;

const hasOwnText = (element: Element): boolean => ownText(element) !== '';
