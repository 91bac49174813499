import type { Ledger } from '../../../ledger/ledger.js';
import type { Root } from '../../../page/tree/walk.js';
import { becomesTrue } from '../../../support/timing/becomes-true.js';
import { leadsAway } from '../../../page/kind/leads-away.js';
import type { Dropdown } from '../dropdown.js';
import { hasUnreadableSheet } from '../find/hover-rules.js';
import { isShown } from '../is-shown.js';
import { inline } from './inline.js';
import { labelOf } from './label-of.js';
import { mirror } from './mirror.js';
import { pointer } from './pointer.js';
import { press } from './press.js';
import type { Way } from './way.js';

/** How long a panel may take to come into sight, in milliseconds: style rules begin at once, scripts wait for a resting pointer. */
const SOON_MS = 250;
const RESTING_MS = 350;
const LATE_MS = 600;

/** What a panel is brought into sight with. */
export interface Means {
  readonly ledger: Ledger;
  /** Where a pointer comes from, and goes back to: what lies around the dropdown. */
  readonly outside: Element;
  /** False as soon as the visitor has turned away: nothing more is tried then. */
  readonly isWanted: () => boolean;
  /** Whether the key has clicked the trigger already, in vain. */
  readonly isClicked: boolean;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

interface Attempt {
  readonly name: string;
  readonly way: Way;
  readonly patience: number;
}

/** By panel; it is the first one to be tried from then on. */
const wayThatWorked = new WeakMap<Element, string>();

/** Brings a panel into sight in the first way that works, and answers with it; `undefined` where none does. */
export async function reveal(dropdown: Dropdown, means: Means): Promise<Way | undefined> {
  const { panel } = dropdown;
  const isThere = (): boolean => isShown(panel);
  for (const { name, way, patience } of inOrder(dropdown, means)) {
    if (!means.isWanted()) return undefined;
    const before = looksOf(panel);
    way.open();
    // Who has begun is given the time to end.
    if (
      (await becomesTrue(isThere, patience)) ||
      (looksOf(panel) !== before && (await becomesTrue(isThere, LATE_MS)))
    ) {
      wayThatWorked.set(panel, name);
      return way;
    }
    way.close();
  }
  return undefined;
}

/** What a script changes of a panel that it is about to show. */
const looksOf = (panel: Element): string => `${panel.getAttribute('class') ?? ''}|${panel.getAttribute('style') ?? ''}`;

function inOrder(dropdown: Dropdown, means: Means): readonly Attempt[] {
  const attempts = [...attemptsAt(dropdown, means)];
  const first = attempts.find(({ name }) => name === wayThatWorked.get(dropdown.panel));
  return first ? [first, ...attempts.filter((attempt) => attempt !== first)] : attempts;
}

function* attemptsAt(dropdown: Dropdown, { ledger, outside, isClicked, signal }: Means): Generator<Attempt> {
  const { trigger, shownBy, isHoveredToo } = dropdown;
  if (shownBy === 'hover' || isHoveredToo) yield { name: 'mirror', way: mirror(dropdown, ledger), patience: SOON_MS };
  const byClick = { name: 'press', way: press(dropdown, signal), patience: LATE_MS };
  const byPointer = { name: 'pointer', way: pointer(trigger, outside), patience: RESTING_MS };
  if (leadsAway(trigger) || isClicked) yield { ...byPointer, patience: LATE_MS };
  else if (trigger.matches('button, [role=button]')) yield* [byClick, byPointer];
  else yield* [byPointer, byClick];
  const label = leadsAway(trigger) || isClicked ? undefined : labelOf(dropdown);
  if (label) yield { name: 'label', way: press(dropdown, signal, label), patience: LATE_MS };
  if (hasUnreadableSheet(trigger.getRootNode() as Root))
    yield { name: 'inline', way: inline(dropdown, ledger), patience: SOON_MS };
}
