import type { LivePage } from '../../page/live-page.js';
import { leadsAway } from '../../page/kind/leads-away.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import { becomesTrue } from '../../support/timing/becomes-true.js';
import { isPlainPress } from '../plain-press.js';
import { targetOf } from '../typing.js';
import type { Dropdown } from './dropdown.js';
import { isShown } from './is-shown.js';
import { whenUnanswered } from './unanswered.js';
import { pointer } from './ways/pointer.js';
import type { Way } from './ways/way.js';

/** What its author says to open a menu, and that none is open. */
const CLAIMS = ':is([aria-haspopup=true], [aria-haspopup=menu]):not([aria-expanded=true])';

/** How long the page may take to answer the key, and to show what a pointer asks for, in milliseconds. */
const ANSWERS_MS = 300;
const COMES_MS = 700;

/** Whether a dropdown of this trigger is known, and who is told of one that has been opened. */
export interface ClaimWatch {
  readonly page: LivePage;
  readonly isKnown: (trigger: Element) => boolean;
  readonly opened: (dropdown: Dropdown, way: Way) => void;
}

/**
 * Brings a pointer to what says that it opens a menu and answers no key, where nobody knows which: scripts keep menus at the end of the page, and
 * make some only when they are pointed for. The menu that comes is the one.
 */
export function watchClaims({ page, isKnown, opened }: ClaimWatch, signal: AbortSignal): void {
  const shownMenus = (): HTMLElement[] =>
    (page.all('menu') as HTMLElement[]).filter((menu) => !menu.matches('[aria-haspopup]') && isShown(menu));
  const open = async (trigger: HTMLElement, before: ReadonlySet<Element>): Promise<void> => {
    const comer = (): HTMLElement | undefined => shownMenus().find((menu) => !before.has(menu));
    // The page may have opened it far from its trigger.
    if (comer()) return;
    const way = pointer(trigger, trigger.ownerDocument.body);
    way.open();
    await becomesTrue(() => comer() !== undefined, COMES_MS);
    const panel = signal.aborted ? undefined : comer();
    if (panel) opened({ trigger, panel, holder: trigger, shownBy: 'press', isTold: true, isClaimed: true }, way);
    else way.close();
  };
  const onKey = (event: KeyboardEvent): void => {
    const trigger = targetOf(event) as HTMLElement | null;
    if (!trigger?.matches(CLAIMS) || isKnown(trigger) || !isOpening(event, trigger)) return;
    const before = new Set(shownMenus());
    whenUnanswered([trigger], { patience: ANSWERS_MS, signal }, () => void open(trigger, before));
  };
  const listen = ({ defaultView }: Document): void => {
    defaultView?.addEventListener('keydown', onKey, { signal, capture: true });
    // Where everybody else's listeners have had their say.
    defaultView?.addEventListener('keydown', keepInPlace, { signal });
  };
  inEveryDocument(page, listen, signal);
}

/** Enter on a link leads where it leads. */
const isOpening = (event: KeyboardEvent, trigger: Element): boolean =>
  (event.key === 'Enter' ? !leadsAway(trigger) : isScrolling(event)) && !event.repeat && isPlainPress(event);

const isScrolling = ({ key }: KeyboardEvent): boolean => key === ' ' || key === 'ArrowDown';

/** A key that opens a menu does not scroll the page; a button is pressed by Space all the same, and a field keeps its keys. */
function keepInPlace(event: KeyboardEvent): void {
  const isOfTrigger = targetOf(event)?.matches(`${CLAIMS}:not(input, select, textarea)`) ?? false;
  const presses = event.key === ' ' && targetOf(event)?.matches('button, summary');
  if (isOfTrigger && isScrolling(event) && !presses && isPlainPress(event)) event.preventDefault();
}
