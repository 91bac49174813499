import { FOCUSABLE } from '../focusable.js';

const CONTROLS = `${FOCUSABLE}, [role=button]`;

/** More of them, and the element is a card or a whole section rather than one entry of a menu. */
const MOST_CONTROLS = 2;

/** Longer than any entry of a menu, in signs. */
const LONGEST_LABEL = 80;

/** The element that stands for the panel inside its holder: its link or button, or what a visitor sees as one. */
export function triggerOf(holder: Element, panel: Element): HTMLElement | undefined {
  if (holder.matches(CONTROLS) && !holder.contains(panel)) return holder as HTMLElement;
  const controls = [...holder.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => isBefore(control, panel) && isLabel(control),
  );
  if (controls.length > MOST_CONTROLS) return undefined;
  return controls[0] ?? labelOf(holder, panel);
}

/** A plain element before the panel; the innermost one that has the whole text. */
function labelOf(holder: Element, panel: Element): HTMLElement | undefined {
  let label = [...holder.children].find((child) => isBefore(child, panel) && isLabel(child));
  while (label?.children.length === 1 && label.firstElementChild?.textContent.trim() === label.textContent.trim()) {
    label = label.firstElementChild;
  }
  return label as HTMLElement | undefined;
}

function isBefore(element: Element, panel: Element): boolean {
  return !element.contains(panel) && (element.compareDocumentPosition(panel) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isLabel(element: Element): boolean {
  if (/^(ul|ol|script|style|template|h[1-6])$/.test(element.localName)) return false;
  const { length } = element.textContent.trim();
  return length <= LONGEST_LABEL && (length > 0 || element.matches('[aria-label], [title], :has(svg, img, i)'));
}
