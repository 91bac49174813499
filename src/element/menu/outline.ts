import type { Translate } from '../../i18n/translator.js';
import { isOffered, TARGETS } from '../../keys/targets/targets.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import type { Kind } from '../../page/kind/kinds.js';
import type { LivePage } from '../../page/live-page.js';
import { roleOf } from '../../page/kind/role.js';
import { isExposed } from '../../page/look/visibility.js';
import { inSlices } from '../../support/timing/slices.js';
import { headingTree } from './heading-tree.js';
import { headingItem, linkItem, placeItem } from './item-for.js';
import { sizeOf, type OutlineItem } from './outline-item.js';

/** Landmarks with more than this many of a kind are of use only where they have names. */
const MANY = 3;

const LANDMARK = /^(banner|complementary|contentinfo|form|main|navigation|region|search)$/;

/** The first of each of these has a place at the top. */
const SKIP_TARGETS = ['main', 'search', 'navigation', 'contentinfo'] as const;

/**
 * What a visitor can go to on the page as it stands: first the usual places, then headings as a tree, landmarks, forms, menus and links. Reads in
 * slices; what it answers once `signal` has ended it is of no use.
 */
export async function outlineOf(page: LivePage, translate: Translate, signal: AbortSignal): Promise<OutlineItem[]> {
  const landmarks = await gather('landmark', (element) => (isLandmark(element) ? element : undefined));
  const groups = {
    headings: headingTree(await gather('heading', (element) => headingItem(element, translate))),
    landmarks: withoutUnnamedCrowds(landmarks).map((landmark) => placeItem('landmarks', landmark, translate)),
    forms: await gather('form', (form) => (isExposed(form) ? placeItem('forms', form, translate) : undefined)),
    menus: await gather('menu', (menu) =>
      isOffered(menu, TARGETS.menu) ? placeItem('menus', menu, translate) : undefined,
    ),
    links: await gather('link', linkItem),
  };
  return [...skipTargets(landmarks, translate), ...entriesOf(groups).filter(isFilled).map(asItem)];

  async function gather<Thing>(kind: Kind, take: (element: Element) => Thing | undefined): Promise<Thing[]> {
    const things: Thing[] = [];
    const add = (element: Element): void => {
      const thing = take(element);
      if (thing !== undefined) things.push(thing);
    };
    await inSlices(page.all(kind), add, signal);
    return things;
  }

  function asItem([name, children]: [keyof typeof groups, readonly OutlineItem[]]): OutlineItem {
    const label = translate(`menu.group.${name}`, { count: sizeOf(children) });
    return { key: name, label, kind: '', element: undefined, children };
  }
}

function isLandmark(element: Element): boolean {
  return LANDMARK.test(roleOf(element)) && isExposed(element);
}

function skipTargets(landmarks: readonly Element[], translate: Translate): OutlineItem[] {
  return SKIP_TARGETS.flatMap((role) => {
    const element = landmarks.find((landmark) => roleOf(landmark) === role);
    return element ? [{ key: role, label: translate(`menu.skip.${role}`), kind: '', element, children: [] }] : [];
  });
}

function withoutUnnamedCrowds(landmarks: readonly Element[]): Element[] {
  const roles = landmarks.map(roleOf);
  const crowded = new Set(roles.filter((role) => roles.filter((other) => other === role).length > MANY));
  return landmarks.filter((landmark) => !crowded.has(roleOf(landmark)) || accessibleName(landmark) !== '');
}

const entriesOf = Object.entries as <Key extends string, Value>(record: Record<Key, Value>) => [Key, Value][];
const isFilled = ([, items]: [unknown, readonly OutlineItem[]]): boolean => items.length > 0;
