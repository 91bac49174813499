import type { Translate } from '../../i18n/translator.js';
import { isOffered, TARGETS } from '../../keys/targets/targets.js';
import { accessibleName } from '../../page/accessible-name.js';
import { headingLevel } from '../../page/heading-level.js';
import type { LivePage } from '../../page/live-page.js';
import { roleOf } from '../../page/role.js';
import { textOf } from '../../page/text.js';
import { isExposed } from '../../page/visibility.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { inSlices } from '../../support/slices.js';
import { keyOf } from '../item-key.js';
import { headingTree, type HeadingItem } from './heading-tree.js';
import { kindWord } from './kind-word.js';

/** A place to go to, or a group of them. */
export interface OutlineItem {
  /** Names the same item after the page has changed. */
  readonly key: string;
  readonly label: string;
  /** What it is, in a word; empty where the label says so. */
  readonly kind: string;
  /** Where it leads; groups lead nowhere. */
  readonly element: Element | undefined;
  readonly children: readonly OutlineItem[];
}

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
  const landmarks = await gather(
    'landmark',
    (element) => LANDMARK.test(roleOf(element)) && isExposed(element) && element,
  );
  const places = withoutUnnamedCrowds(landmarks).map((landmark) => placeIn('landmarks', landmark));
  const groups = {
    headings: headingTree(await gather('heading', heading)),
    landmarks: places,
    forms: await gather('form', (form) => isExposed(form) && placeIn('forms', form)),
    menus: await gather('menu', (menu) => isOffered(menu, TARGETS.menu) && placeIn('menus', menu)),
    links: await gather('link', link),
  };
  return [...skipTargets(landmarks, translate), ...entriesOf(groups).filter(isFilled).map(asItem)];

  async function gather<Thing>(
    kind: Parameters<LivePage['all']>[0],
    take: (element: Element) => Thing | false,
  ): Promise<Thing[]> {
    const things: Thing[] = [];
    await inSlices(page.all(kind), add, signal);
    return things;

    function add(element: Element): void {
      const thing = take(element);
      if (thing !== false) things.push(thing);
    }
  }

  function heading(element: Element): HeadingItem | false {
    const label = isOffered(element, TARGETS.heading) && (textOf(element) || accessibleName(element));
    if (!label) return false;
    const level = headingLevel(element);
    return { key: keyOf('heading', element), label, kind: translate('menu.kind.heading', { level }), element, level };
  }

  function link(element: Element): OutlineItem | false {
    const label = isExposed(element) && (textOf(element) || accessibleName(element));
    return label ? { key: keyOf('links', element), label, kind: '', element, children: [] } : false;
  }

  function placeIn(group: string, element: Element): OutlineItem {
    const kind = kindWord(element, translate);
    const label = accessibleName(element) || innerName(element) || kind;
    return { key: keyOf(group, element), label, kind: label === kind ? '' : kind, element, children: [] };
  }

  function asItem([name, children]: [keyof typeof groups, readonly OutlineItem[]]): OutlineItem {
    const label = translate(`menu.group.${name}`, { count: sizeOf(children) });
    return { key: name, label, kind: '', element: undefined, children };
  }
}

/** How many items there are, those inside others counted. */
function sizeOf(items: readonly OutlineItem[]): number {
  return items.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0);
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

/** A form without a name is known by its legend or heading, else by the button that sends it. */
function innerName(element: Element): string {
  if (!/^(form|search|group|radiogroup)$/.test(roleOf(element))) return '';
  const inside = element.querySelector(`legend, ${HEADING_TAGS}`) ?? element.querySelector('[type=submit], button');
  return inside ? accessibleName(inside) : '';
}

const entriesOf = Object.entries as <Key extends string, Value>(record: Record<Key, Value>) => [Key, Value][];
const isFilled = ([, items]: [unknown, readonly OutlineItem[]]): boolean => items.length > 0;
