import { isInSight } from '../../page/kind/modality.js';
import type { Action } from '../user-actions.js';

/** How long something that has come into view may still be growing, in milliseconds. */
const FRESH_MS = 1500;

/** Since when a layer has been in sight, and what the visitor had done when it began to come. */
interface Sighting {
  readonly since: number;
  readonly action: Action | undefined;
}

/** Remembers which layers are in sight, since when, and what brought each of them there. */
export class Sightings {
  readonly #seen = new WeakMap<Element, Sighting>();
  /** Layers that have been told of a moment ago, and when. */
  readonly #fresh = new Map<Element, number>();
  /** What was acted on when the first change of something was noticed that is still out of sight. */
  readonly #awaited = new WeakMap<Element, Action>();

  /** Looks at a layer that may have come by this action: answers with how it came, if it is news or still growing. Asks for layout. */
  see(layer: Element, action: Action | undefined): Sighting | undefined {
    if (!isInSight(layer)) {
      this.#seen.delete(layer);
      if (action) this.#awaited.set(layer, action);
      return undefined;
    }
    const now = performance.now();
    const sighting = this.#seen.get(layer) ?? { since: now, action: action ?? this.#awaitedBy(layer, now) };
    this.#seen.set(layer, sighting);
    if (now - sighting.since >= FRESH_MS) return undefined;
    this.#dropStale(now);
    this.#fresh.set(layer, now);
    return sighting;
  }

  /** Takes the layer for new when it is seen the next time. */
  forget(layer: Element): void {
    this.#seen.delete(layer);
  }

  /** Does not tell of the layer again before it has been out of sight. */
  overlook(layer: Element): void {
    this.#seen.set(layer, { since: -Infinity, action: undefined });
  }

  /** Layers that have been told of a moment ago, once. */
  takeFresh(): readonly Element[] {
    this.#dropStale(performance.now());
    const layers = [...this.#fresh.keys()];
    this.#fresh.clear();
    return layers;
  }

  #dropStale(now: number): void {
    for (const [layer, told] of this.#fresh) if (now - told >= FRESH_MS) this.#fresh.delete(layer);
  }

  #awaitedBy(layer: Element, now: number): Action | undefined {
    const action = this.#awaited.get(layer);
    this.#awaited.delete(layer);
    return action && now - action.at < 2 * FRESH_MS ? action : undefined;
  }
}
