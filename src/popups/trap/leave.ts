import { closeControl } from '../../page/kind/close-control.js';
import type { Trap } from './trap.js';

/** How long the page's own answer to Escape may take to show, in milliseconds. */
const ANSWER_MS = 60;

/** How long a popup may take to fade away, in milliseconds. */
const FADE_MS = 700;

/** A press of Escape in a popup. */
export interface Wish {
  /** When it came: the page may have begun to answer before anybody looks. */
  readonly asked: number;
  /** Whether the page has used it for something in the popup. */
  readonly isUsed: () => boolean;
}

/**
 * Gets out of a popup by the page's own ways: by its own answer to Escape, its close control or its backdrop. No answer to a
 * question is given for the visitor: "Save your changes?" Tells whether one led out, or was not asked for.
 */
export async function leave(trap: Trap, { asked, isUsed }: Wish): Promise<boolean> {
  if ((await endsWithin(trap, ANSWER_MS)) || isUsed()) return true;
  if (trap.hasStirredSince(asked) && (await endsWithin(trap, FADE_MS))) return true;
  for (const way of waysOutOf(trap)) {
    const view = way.ownerDocument.defaultView;
    way.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view }));
    if (await endsWithin(trap, trap.hasStirredSince(asked) ? FADE_MS : ANSWER_MS)) return true;
  }
  return false;
}

/**
 * A control that says so comes first, in the popup or on the sheet behind it; then a press on that sheet. Each of them once: the sheet may lie in
 * the popup, and a second press of what switches it would bring the popup back.
 */
function waysOutOf({ layer, backdrop }: Trap): ReadonlySet<Element> {
  const controls = [layer, backdrop].map((part) => part && closeControl(part));
  return new Set([...controls, backdrop ?? layer].filter((way) => way !== undefined));
}

async function endsWithin(trap: Trap, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const ended = await Promise.race([trap.ended.then(() => true), late]);
  clearTimeout(timer);
  return ended;
}
