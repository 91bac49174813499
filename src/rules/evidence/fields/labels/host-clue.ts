import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { FIELDS } from '../fields.js';
import { ownLabel } from './own-label.js';

/** What the custom element is called, or labelled as, in whose shadow tree the field is the only one. */
export function hostClue(field: Element): Clue | undefined {
  const root = field.getRootNode() as Document | ShadowRoot;
  if (!('host' in root) || !isOnlyIn(root, field, FIELDS)) return undefined;
  const { host } = root;
  // A name goes with a role of the host's own.
  for (const attribute of host.hasAttribute('role') ? ['label'] : ['label', 'aria-label']) {
    const text = labelText(host.getAttribute(attribute) ?? '');
    if (text) return inferred(text, 'what its author calls it', [host]);
  }
  return ownLabel(host);
}
