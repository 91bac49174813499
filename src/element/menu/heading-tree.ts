import type { Translate } from '../../i18n/translator.js';
import { isOffered, levelOf, TARGETS } from '../../keys/targets/targets.js';
import { accessibleName } from '../../page/accessible-name.js';
import type { LivePage } from '../../page/live-page.js';
import { textOf } from '../../page/text.js';
import { keyOf } from '../item-key.js';
import type { OutlineItem } from './outline.js';

/** The page's headings, each inside the nearest one before it that is of a higher rank; a rank that is left out leaves no gap. */
export function headingTree(page: LivePage, translate: Translate): OutlineItem[] {
  const top: OutlineItem[] = [];
  const open: { level: number; children: OutlineItem[] }[] = [];
  for (const element of page.all('heading')) {
    const label = isOffered(element, TARGETS.heading) ? textOf(element) || accessibleName(element) : '';
    if (!label) continue;
    const level = levelOf(element);
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const children: OutlineItem[] = [];
    const kind = translate('menu.kind.heading', { level });
    (open.at(-1)?.children ?? top).push({ key: keyOf('heading', element), label, kind, element, children });
    open.push({ level, children });
  }
  return top;
}
