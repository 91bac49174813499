import type { LivePage } from '../../page/live-page.js';
import { isInSight } from '../../page/kind/modality.js';
import { elementOf } from '../../support/element-of.js';
import { Throttle } from '../../support/throttle.js';
import type { Action, UserActions } from '../user-actions.js';
import { WATCHED } from '../watched.js';
import { Layers } from './layers.js';

/** How long something that has come into view may still be growing, in milliseconds. */
const FRESH_MS = 1500;

/** How many changed elements are looked at in one frame. */
const MOST = 60;

/** Events after which something may have come or gone although no attribute changed: style sheets did it. */
const STYLED_BY = [
  'transitionend',
  'animationend',
  'toggle',
  'close',
  'change',
  'hashchange',
  'popstate',
  'resize',
] as const;

/** What is looked at for appearances, and who is told of them. */
export interface AppearancesContext {
  readonly page: LivePage;
  readonly actions: UserActions;
  /** Told of each layer that has come into view, again while it is still growing. */
  readonly onAppear: (layer: Element, action: Action | undefined) => void;
  /** Told after everything that changed in a frame. */
  readonly onSettled: (changed: Iterable<Element>) => void;
}

/** An element that changed, and what the visitor had done shortly before. */
type Change = readonly [element: Element, action: Action | undefined];

interface Sighting {
  readonly since: number;
  readonly action: Action | undefined;
}

/** Notices what comes into view. It looks at what changed, once a frame at the most, and at nothing else. */
export class Appearances {
  readonly #context: AppearancesContext;
  readonly #changed = new Map<Element, Action | undefined>();
  readonly #seen = new WeakMap<Element, Sighting>();
  /** Layers that have been told of a moment ago, and when. */
  readonly #fresh = new Map<Element, number>();
  /** What was acted on when the first change of something was noticed that is still out of sight. */
  readonly #awaited = new WeakMap<Element, Action>();
  /** A page may change in every frame, and for ever; what comes up by itself is told of soon all the same. */
  readonly #throttle = new Throttle(400);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(context: AppearancesContext, signal: AbortSignal) {
    this.#context = context;
    const names = new Set<string>(WATCHED);
    context.page.listen(
      {
        came: (element) => this.#note(element),
        attribute: (element, name) => {
          // What the page gives back is new to everybody, wherever it has been waiting.
          if (name === 'inert') this.forget(element);
          if (names.has(name)) this.#note(element);
        },
        content: (element) => this.#note(element),
      },
      signal,
    );
    for (const type of STYLED_BY) {
      addEventListener(type, (event) => this.#noteStyled(event), { capture: true, passive: true, signal });
    }
    this.#note(document.body);
    signal.addEventListener('abort', () => this.#unset());
  }

  /** Takes the layer for new when it is met the next time. */
  forget(layer: Element): void {
    this.#seen.delete(layer);
  }

  /** Does not tell of the layer again before it has been out of sight. */
  overlook(layer: Element): void {
    this.#seen.set(layer, { since: -Infinity, action: undefined });
  }

  #note(element: Element): void {
    const { recent } = this.#context.actions;
    if (!this.#changed.has(element)) this.#changed.set(element, recent);
    this.#await();
  }

  /** What has just come may have lain behind that until now. */
  #noteStyled(event: Event): void {
    this.#note(changedBy(event));
    this.#dropStale(performance.now());
    for (const layer of this.#fresh.keys()) this.#note(layer);
    this.#fresh.clear();
  }

  #dropStale(now: number): void {
    for (const [layer, told] of this.#fresh) if (now - told >= FRESH_MS) this.#fresh.delete(layer);
  }

  #await(): void {
    const { recent } = this.#context.actions;
    if (this.#frame || (this.#timer && !recent)) return;
    // Whoever has just done something waits for what that brings.
    const rest = recent ? 0 : this.#throttle.rest;
    if (rest > 0) this.#timer = setTimeout(() => this.#lookNow(), rest);
    else this.#frame = requestAnimationFrame(() => this.#lookNow());
  }

  #lookNow(): void {
    this.#unset();
    this.#throttle.work(() => this.#look());
  }

  #unset(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#timer = undefined;
    this.#frame = 0;
  }

  #look(): void {
    const changed = [...this.#changed].slice(0, MOST);
    for (const [element] of changed) this.#changed.delete(element);
    this.#context.onSettled(changed.map(([element]) => element));
    for (const [layer, action] of this.#layersOf(changed)) this.#see(layer, action);
    if (this.#changed.size > 0) this.#await();
  }

  /** The layers that the changes may have brought into view, each with the first action that may have done so. */
  #layersOf(changed: readonly Change[]): ReadonlyMap<Element, Action | undefined> {
    const layers = new Layers();
    const found = new Map<Element, Action | undefined>();
    for (const [element, action] of changed) {
      if (!element.isConnected || element.ownerDocument !== document) continue;
      const isPage = element === document.body || element === document.documentElement;
      const brought = isPage ? this.#layersOnPage(layers, action) : layers.of(element, action?.element);
      for (const layer of brought) found.set(layer, found.get(layer) ?? action);
    }
    return found;
  }

  /** Where the page as a whole changed its class: what lies on top now, and what calls itself a dialog. */
  #layersOnPage(layers: Layers, action: Action | undefined): Element[] {
    const middle = layers.inTheMiddle(action?.element);
    const dialogs = this.#context.page
      .all('dialog')
      .filter((dialog) => dialog.ownerDocument === document && isInSight(dialog));
    return [...(middle ? [middle] : []), ...dialogs.flatMap((dialog) => layers.of(dialog, action?.element))];
  }

  #see(layer: Element, action: Action | undefined): void {
    if (!isInSight(layer)) {
      this.#seen.delete(layer);
      if (action) this.#awaited.set(layer, action);
      return;
    }
    const now = performance.now();
    const sighting = this.#seen.get(layer) ?? { since: now, action: action ?? this.#awaitedBy(layer, now) };
    this.#seen.set(layer, sighting);
    if (now - sighting.since >= FRESH_MS) return;
    this.#dropStale(now);
    this.#fresh.set(layer, now);
    this.#context.onAppear(layer, sighting.action);
  }

  #awaitedBy(layer: Element, now: number): Action | undefined {
    const action = this.#awaited.get(layer);
    this.#awaited.delete(layer);
    return action && now - action.at < 2 * FRESH_MS ? action : undefined;
  }
}

/** What an event says has changed: its target, the element that the address names, else the page. */
function changedBy(event: Event): Element {
  const element = elementOf(event);
  if (event.type === 'change') return element?.parentElement ?? document.body;
  return element ?? document.querySelector(':target') ?? document.body;
}
