import { IGNORED } from '../../../settings/ignored.js';
import type { FollowedPage, Tree } from '../../followed-page.js';
import { UNDRAWN } from './undrawn.js';
import { Modest } from '../../../support/modest.js';
import { whileIdle } from './while-idle.js';

/** What is passed over with all that is in it. */
const NOT_DRAWN = `${UNDRAWN}, ${IGNORED}`;

/** How long the page is left to itself after something moved or changed, in milliseconds. */
const REST_MS = 100;

/** Pixels around the window in which elements are looked at before they come into view. */
const MARGIN = 300;

/** What brings other elements into view, or shows them in another way. */
const EVENTS = ['scroll', 'resize', 'toggle', 'transitionend', 'animationend', 'load'];

/** A look at elements, in steps between which the page may go on. */
export type Look = (elements: Iterable<Element>) => Iterator<unknown>;

/**
 * Has elements looked at when they come into view, each once, and again when its class or style or that of something around it changed,
 * until `signal` ends it; resolves after the first look. The rest of the page is looked at once while the browser idles, so that it is there
 * already when somebody scrolls; the look that counts comes when it is in view, and is done at once.
 */
export async function inView(page: FollowedPage, look: Look, signal: AbortSignal): Promise<void> {
  const trees = new Set<Tree>();
  const known = new WeakSet<Element>();
  const changed = new Set<Element>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const modest = new Modest();
  const soon = (): void => void (waiting ??= setTimeout(() => modest.work(pass), REST_MS + modest.rest));
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed.add(target as Element);
    soon();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });
  page.follow({ tree: follow, came: soon }, signal);
  await Promise.resolve();
  pass();
  whileIdle(look(elsewhere()), signal);

  function* elsewhere(): Generator<Element> {
    for (const tree of trees) for (const element of within(tree, isGone)) if (!known.has(element)) yield element;
  }

  function follow(tree: Tree): void {
    trees.add(tree);
    observer.observe(tree, { subtree: true, attributeFilter: ['class', 'style'] });
    const { defaultView: view } = tree as Document;
    for (const type of view ? EVENTS : []) view?.addEventListener(type, soon, { capture: true, passive: true, signal });
    soon();
  }

  function pass(): void {
    clearTimeout(waiting);
    waiting = undefined;
    const fresh = [...trees]
      .flatMap((tree) => [...within(tree, isElsewhere)])
      .filter((element) => !known.has(element) || isChanged(element));
    changed.clear();
    for (const element of fresh) known.add(element);
    if (signal.aborted) return;
    for (const steps = look(fresh); !steps.next().done;);
  }

  function isChanged(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) if (changed.has(at)) return true;
    return false;
  }
}

/**
 * Elements of the tree in order; what draws nothing or is `left` out is passed over with all that is in it. A walker finds the way,
 * because a form with a field of that name hides its own `children`.
 */
function* within(tree: Tree, left: (element: Element, view: Window) => boolean): Generator<Element> {
  const document = tree.ownerDocument ?? tree;
  const { defaultView: view } = document;
  if (!view) return;
  const isDrawn = (node: Node): number =>
    (node as Element).matches(NOT_DRAWN) || left(node as Element, view)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT, isDrawn);
  while (walker.nextNode()) yield walker.currentNode as Element;
}

/** What an element holds is where it is itself, unless there is more in it than it has room for. */
function isElsewhere(element: Element, view: Window): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return isGone(element);
  const isIn =
    bottom > -MARGIN && top < view.innerHeight + MARGIN && right > -MARGIN && left < view.innerWidth + MARGIN;
  return !isIn && element.scrollHeight <= element.clientHeight + 1;
}

/** Without a box, though what is in it may have one where it only stands aside. */
const isGone = (element: Element): boolean =>
  !element.checkVisibility() && getComputedStyle(element).display !== 'contents';
