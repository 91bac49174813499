import { group, type Group } from '../../support/group.js';
import { memoUntilChange } from '../../support/memory/memo-until-change.js';
import { idsIn } from './references.js';

/**
 * The elements of the same tree whose attribute refers to this one by its id, in the order of the tree; with a `mark`, by what stands after that,
 * as in addresses. To ask the browser for each id would go through the tree as often, and push all other selectors out of its memory.
 */
export function referrersOf(element: Element, attribute: string, mark = ''): readonly Element[] {
  const references = element.id ? referringBy(attribute)(element.getRootNode()).get(mark + element.id) : undefined;
  return references?.map(({ from }) => from) ?? [];
}

interface Reference {
  readonly from: Element;
  readonly id: string;
}

type Referrers = (root: Node) => ReadonlyMap<string, Group<Reference>>;

const known = new Map<string, Referrers>();

function referringBy(attribute: string): Referrers {
  let referrers = known.get(attribute);
  if (!referrers)
    known.set(
      attribute,
      (referrers = memoUntilChange(`[${attribute}]`, { [attribute]: '*' }, (root) => gather(root, attribute))),
    );
  return referrers;
}

function gather(root: Node, attribute: string): ReadonlyMap<string, Group<Reference>> {
  const referring = [...(root as Document | DocumentFragment).querySelectorAll(`[${attribute}]`)];
  const references = referring.flatMap((from) => idsIn(from, attribute).map((id) => ({ from, id })));
  return group(references, ({ id }) => id);
}
