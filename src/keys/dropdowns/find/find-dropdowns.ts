import type { Kind } from '../../../page/kind/kinds.js';
import type { LivePage } from '../../../page/live-page.js';
import type { Root } from '../../../page/tree/walk.js';
import { inSlices } from '../../../support/timing/slices.js';
import type { Dropdown } from '../dropdown.js';
import { hoverDropdowns } from './find-hover.js';
import { pressDropdown } from './find-press.js';

/** Kinds of which triggers and the entries around them are. */
const KINDS: readonly Kind[] = ['link', 'button', 'item', 'clickable', 'tabstop'];

/** How long the page must have added nothing before what it added is looked at, in milliseconds. */
const STILL_MS = 300;

/** Calls `found` for every dropdown of the page as it stands, and of what comes later, until `signal` ends it. */
export async function findDropdowns(
  page: LivePage,
  found: (dropdown: Dropdown) => void,
  signal: AbortSignal,
): Promise<void> {
  let came = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const elements = came;
    came = new Set();
    void lookAt(elements, found, signal);
  };
  const note = (element: Element, kinds: readonly Kind[], before: readonly Kind[]): void => {
    if (!KINDS.some((kind) => kinds.includes(kind) && !before.includes(kind))) return;
    came.add(element);
    clearTimeout(timer);
    timer = setTimeout(look, STILL_MS);
  };
  page.listen({ filed: note }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  await page.settled();
  await lookAt(new Set(KINDS.flatMap((kind) => page.all(kind))), found, signal);
}

/** Style rules tell more than structure, so they are asked first. */
async function lookAt(
  elements: ReadonlySet<Element>,
  found: (dropdown: Dropdown) => void,
  signal: AbortSignal,
): Promise<void> {
  const roots = new Set(
    [...elements].filter((element) => element.isConnected).map((element) => element.getRootNode() as Root),
  );
  for (const root of roots) await inSlices(hoverDropdowns(root), found, signal);
  await inSlices(elements, (element) => {
    const dropdown = element.isConnected ? pressDropdown(element) : undefined;
    if (dropdown) found(dropdown);
  }, signal); // prettier-ignore
}
