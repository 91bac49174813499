import { isRendered } from '../../page/look/visibility.js';
import { HEADINGS } from '../../standards/headings.js';
import { FOCUSABLE } from '../focusable.js';

/**
 * Where somebody goes on whom the page has just hidden the part they were in, to show another of its kind: from step to step of a form, from
 * slide to slide. The heading of the part that is shown, else what can be used there; `null` where it is not one alone.
 */
export function shownInstead(element: Element): Element | null {
  const hidden = outermostHidden(element);
  const alike = [...(hidden.parentElement?.children ?? [])].filter((other) => isAlike(other, hidden));
  const [part, ...others] = alike.filter(isRendered);
  if (!part || others.length > 0) return null;
  return (
    [HEADINGS, FOCUSABLE].map((places) => [...part.querySelectorAll(places)].find(isRendered)).find(Boolean) ?? part
  );
}

function outermostHidden(element: Element): Element {
  let hidden = element;
  while (hidden.parentElement && !isRendered(hidden.parentElement)) hidden = hidden.parentElement;
  return hidden;
}

const isAlike = (other: Element, part: Element): boolean =>
  other !== part &&
  other.localName === part.localName &&
  [...part.classList].some((name) => other.classList.contains(name));
