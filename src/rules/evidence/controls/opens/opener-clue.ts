import { certain, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { spokenName } from '../../text/spoken-name.js';

/** Attributes by which a control names what it opens: with a mark before the id, or without. */
const BY_FRAGMENT = 'href data-target data-bs-target data-src data-mfp-src data-fancybox-src data-modal'.split(' ');
const BY_ID =
  'aria-controls popovertarget commandfor data-open data-toggle data-micromodal-trigger data-reveal-id data-modal-target data-modal-toggle'.split(
    ' ',
  );

/** The words, or else the name, of the control that says it opens the element, or a box around it that holds nothing else. */
export function openerClue(opened: Element): Clue | undefined {
  const opener = openerOf(opened);
  const text = opener ? labelText(opener.textContent) || labelText(spokenName(opener)) : '';
  return opener && text ? certain(text, 'what opens it', [opener]) : undefined;
}

function openerOf(opened: Element): Element | undefined {
  const root = opened.getRootNode() as Document | ShadowRoot;
  for (let at: Element | null = opened; at; at = at.parentElement?.childElementCount === 1 ? at.parentElement : null) {
    const opener = at.id ? root.querySelector(selectorFor(CSS.escape(at.id))) : null;
    if (opener) return opener;
  }
  return undefined;
}

const selectorFor = (id: string): string =>
  [...BY_ID.map((name) => `[${name}="${id}"]`), ...BY_FRAGMENT.map((name) => `[${name}="#${id}"]`)].join();
