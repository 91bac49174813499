import { memoUntilChange } from '../../support/memo-until-change.js';
import { idsIn } from './references.js';

/**
 * The elements of the same tree whose attribute refers to this one by its id, in the order of the tree; with a `mark`, by what stands after that,
 * as in addresses. To ask the browser for each id would go through the tree as often, and push all other selectors out of its memory.
 */
export function referrersOf(element: Element, attribute: string, mark = ''): readonly Element[] {
  return (element.id && referringBy(attribute)(element.getRootNode()).get(mark + element.id)) || [];
}

type Referrers = (root: Node) => ReadonlyMap<string, readonly Element[]>;

const known = new Map<string, Referrers>();

function referringBy(attribute: string): Referrers {
  let referrers = known.get(attribute);
  if (!referrers)
    known.set(
      attribute,
      (referrers = memoUntilChange(`[${attribute}]`, [attribute], (root) => gather(root, attribute))),
    );
  return referrers;
}

function gather(root: Node, attribute: string): Map<string, Element[]> {
  const referring = new Map<string, Element[]>();
  for (const element of (root as Document | DocumentFragment).querySelectorAll(`[${attribute}]`))
    for (const id of idsIn(element, attribute)) {
      const others = referring.get(id);
      if (others) others.push(element);
      else referring.set(id, [element]);
    }
  return referring;
}
