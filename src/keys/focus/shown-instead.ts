import { isRendered } from '../../page/look/visibility.js';
import { HEADINGS } from '../../standards/headings.js';
import { TAKES_FOCUS } from '../takes-focus.js';
import type { LatelyChanged } from './lately-changed.js';

/** The part of the page that was shown as the one around this element was hidden, from step to step of a form, from slide to slide; nothing where it is not one alone. */
export function shownInstead(element: Element, lately: LatelyChanged): Element | undefined {
  const hidden = outermostHidden(element);
  const siblings = [...(hidden.parentElement?.children ?? [])];
  const [part, ...others] = siblings.filter(
    (other) => isAlike(other, hidden) && lately.has(other) && isRendered(other),
  );
  return others.length === 0 ? part : undefined;
}

/** Where somebody begins in a part of the page: at its heading, else with what can be used there. */
export const beginningOf = (part: Element): Element =>
  [HEADINGS, TAKES_FOCUS].map((places) => [...part.querySelectorAll(places)].find(isRendered)).find(Boolean) ?? part;

function outermostHidden(element: Element): Element {
  let hidden = element;
  while (hidden.parentElement && !isRendered(hidden.parentElement)) hidden = hidden.parentElement;
  return hidden;
}

const isAlike = (other: Element, part: Element): boolean =>
  other !== part &&
  other.localName === part.localName &&
  [...part.classList].some((name) => other.classList.contains(name));
