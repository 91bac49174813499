import { setAttribute } from '../../ledger/edit.js';
import { explicitRole } from '../../page/role.js';
import { isRendered } from '../../page/visibility.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import type { Finding, Rule } from '../rule.js';

const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'aria-details',
  'aria-errormessage',
];

/** A reference to another element leads somewhere: what is only written wrongly is put right. */
export const brokenReference: Rule = {
  id: 'broken-reference',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['aria'],
  selector: REFERENCES.map((name) => `[${name}]`).join(),
  watches: [...REFERENCES, 'aria-expanded', ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(element: Element): Finding | undefined {
  const edits = REFERENCES.flatMap((name) => {
    const value = element.getAttribute(name);
    const right = value?.trim() && !idsOf(value).every((id) => byId(element, id)) ? written(element, value) : undefined;
    return right ? [setAttribute(element, name, right)] : [];
  });
  if (edits.length > 0) return { edits, evidence: 'the only id that fits the reference' };
  return isOpenOntoNothing(element) ? onto(element) : undefined;
}

const idsOf = (value: string): string[] => value.split(/\s+/).filter(Boolean);

function byId(element: Element, id: string): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).getElementById(id);
}

/** Ids as they were meant: without `#` in front or commas between. */
function written(element: Element, value: string): string | undefined {
  const ids = value.split(/[\s,;]+/).map((id) => id.replace(/^[#.]/, '')).filter(Boolean); // prettier-ignore
  return ids.every((id) => byId(element, id)) ? ids.join(' ') : undefined;
}

/** A combobox that is open must name what it opened (WAI-ARIA 1.2). */
function isOpenOntoNothing(element: Element): boolean {
  if (explicitRole(element) !== 'combobox' || element.getAttribute('aria-expanded') !== 'true') return false;
  return !idsOf(element.getAttribute('aria-controls') ?? '').some((id) => byId(element, id));
}

function onto(element: Element): Finding {
  const root = element.getRootNode() as Document | ShadowRoot;
  const boxes = [...root.querySelectorAll('[role=listbox][id],[role=tree][id],[role=grid][id]')].filter(isRendered);
  const [box] = boxes;
  if (box && boxes.length === 1) {
    return { edits: [setAttribute(element, 'aria-controls', box.id)], evidence: 'the one list that is open' };
  }
  return {
    edits: [setAttribute(element, 'aria-expanded', 'false')],
    evidence: 'no list that is open',
    confidence: 'inferred',
  };
}
