import type { Ledger } from '../../../ledger/ledger.js';
import type { Root } from '../../../page/walk.js';
import { leadsAway, type Dropdown } from '../dropdown.js';
import { hasUnreadableSheet } from '../hover-rules.js';
import { isShown } from '../is-shown.js';
import { comesTrue } from '../../../support/comes-true.js';
import { inline } from './inline.js';
import { mirror } from './mirror.js';
import { pointer } from './pointer.js';
import { press } from './press.js';
import type { Way } from './way.js';

/** How long a panel may take to come into sight, in milliseconds: style rules begin at once, scripts wait for a resting pointer. */
const SOON_MS = 250;
const LATE_MS = 600;

/** Brings a panel into sight in the first way that works, and answers with it; `undefined` where none does. */
export async function reveal(dropdown: Dropdown, ledger: Ledger): Promise<Way | undefined> {
  for (const { way, patience } of waysFor(dropdown, ledger)) {
    way.open();
    if (await comesTrue(() => isShown(dropdown.panel), patience)) return way;
    way.close();
  }
  return undefined;
}

function* waysFor(dropdown: Dropdown, ledger: Ledger): Generator<{ way: Way; patience: number }> {
  const { trigger, shownBy, isHoveredToo } = dropdown;
  if (shownBy === 'hover' || isHoveredToo) yield { way: mirror(dropdown, ledger), patience: SOON_MS };
  const byClick = { way: press(dropdown), patience: LATE_MS };
  const byPointer = { way: pointer(dropdown), patience: SOON_MS };
  if (leadsAway(dropdown)) yield { ...byPointer, patience: LATE_MS };
  else if (trigger.matches('button, [role=button]')) yield* [byClick, byPointer];
  else yield* [byPointer, byClick];
  if (hasUnreadableSheet(trigger.getRootNode() as Root)) yield { way: inline(dropdown, ledger), patience: SOON_MS };
}
