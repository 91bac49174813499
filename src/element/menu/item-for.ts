import type { Translate } from '../../i18n/translator.js';
import { isOffered, TARGETS } from '../../keys/targets/targets.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import { headingLevel } from '../../page/kind/heading-level.js';
import { roleOf } from '../../page/kind/role.js';
import { textOf } from '../../page/name/text.js';
import { isExposed } from '../../page/look/visibility.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { keyOf } from '../item-key.js';
import type { HeadingItem } from './heading-tree.js';
import { kindWord } from './kind-word.js';
import type { OutlineItem } from './outline-item.js';

/** A heading, by its text and level; `undefined` for one that has none, or that nobody perceives. */
export function headingItem(element: Element, translate: Translate): HeadingItem | undefined {
  const label = isOffered(element, TARGETS.heading) && labelOf(element);
  if (!label) return undefined;
  const level = headingLevel(element);
  return { key: keyOf('heading', element), label, kind: translate('menu.kind.heading', { level }), element, level };
}

/** A link, by its text; `undefined` for one that has none, or that nobody perceives. */
export function linkItem(element: Element): OutlineItem | undefined {
  const label = isExposed(element) && labelOf(element);
  return label ? { key: keyOf('links', element), label, kind: '', element, children: [] } : undefined;
}

/** A landmark, form or menu, by its name, else by what it is; `group` tells the same element apart in two of them. */
export function placeItem(group: string, element: Element, translate: Translate): OutlineItem {
  const kind = kindWord(element, translate);
  const label = accessibleName(element) || innerName(element) || kind;
  return { key: keyOf(group, element), label, kind: label === kind ? '' : kind, element, children: [] };
}

function labelOf(element: Element): string {
  return textOf(element) || accessibleName(element);
}

/** A form without a name is known by its legend or heading, else by the button that sends it. */
function innerName(element: Element): string {
  if (!/^(form|search|group|radiogroup)$/.test(roleOf(element))) return '';
  const inside = element.querySelector(`legend, ${HEADING_TAGS}`) ?? element.querySelector('[type=submit], button');
  return inside ? accessibleName(inside) : '';
}
