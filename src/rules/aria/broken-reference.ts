import { setAttribute } from '../../ledger/edit.js';
import { elementById, idsIn } from '../../page/name/references.js';
import { explicitRole } from '../../page/kind/role.js';
import { isRendered } from '../../page/look/visibility.js';
import { ARIA_REFERENCES } from '../../standards/aria-references.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import type { Finding, Rule } from '../rule.js';

/** A reference to another element leads somewhere: what is only written wrongly is put right. */
export const brokenReference: Rule = {
  id: 'broken-reference',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['aria'],
  selector: ARIA_REFERENCES.map((name) => `[${name}]`).join(),
  watches: [...ARIA_REFERENCES, 'aria-expanded', ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(element: Element): Finding | undefined {
  const edits = ARIA_REFERENCES.flatMap((name) => {
    const isBroken = idsIn(element, name).some((id) => !elementById(element, id));
    const right = isBroken ? written(element, element.getAttribute(name) ?? '') : undefined;
    return right ? [setAttribute(element, name, right)] : [];
  });
  if (edits.length > 0) return { edits, evidence: 'the only id that fits the reference' };
  return isOpenOntoNothing(element) ? onto(element) : undefined;
}

/** Ids as they were meant: without `#` in front or commas between. */
function written(element: Element, value: string): string | undefined {
  const ids = value.split(/[\s,;]+/).map((id) => id.replace(/^[#.]/, '')).filter(Boolean); // prettier-ignore
  return ids.every((id) => elementById(element, id)) ? ids.join(' ') : undefined;
}

/** A combobox that is open must name what it opened (WAI-ARIA 1.2). */
function isOpenOntoNothing(element: Element): boolean {
  if (explicitRole(element) !== 'combobox' || element.getAttribute('aria-expanded') !== 'true') return false;
  return !idsIn(element, 'aria-controls').some((id) => elementById(element, id));
}

function onto(element: Element): Finding {
  const root = element.getRootNode() as Document | ShadowRoot;
  const boxes = [...root.querySelectorAll('[role=listbox][id],[role=tree][id],[role=grid][id]')].filter(isRendered);
  const [box] = boxes;
  if (box && boxes.length === 1) {
    return { edits: [setAttribute(element, 'aria-controls', box.id)], evidence: 'which list is open' };
  }
  return {
    edits: [setAttribute(element, 'aria-expanded', 'false')],
    evidence: 'which list is open',
    confidence: 'inferred',
  };
}
