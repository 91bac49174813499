import { clear, createStore, delMany, entries, get, keys, set, type UseStore } from 'idb-keyval';
import type { Answer } from './describer-chain.js';

/** Grows when describers learn something new, so that old answers are asked for again. */
const EDITION = 7;

/** How many answers are kept on the visitor's device; and the share of them that is left when there are more. */
const MOST = 500;
const LEFT = 0.9;

/** An answer that is asked for again within this time, in milliseconds, is not written anew. */
const DAY = 86_400_000;

/** What was found out about an image; `null`: that there is nothing to say. */
export type Known = Answer | null;

/** An answer as it is kept, and when it was asked for last, in milliseconds since 1970. */
interface Kept {
  readonly known: Known;
  readonly used: number;
}

/** Answers by the content of the image, kept on the device between visits; where IndexedDB is missing or full, until the page is left. */
export class DescriptionStore {
  readonly #memory = new Map<string, Known>();
  readonly #most: number;
  #store: UseStore | undefined;

  /** `most`: how many answers are kept between visits. */
  constructor(most = MOST) {
    this.#most = most;
  }

  /** The answer for the image with this hash; `undefined` where it was never asked for. */
  async get(hash: string): Promise<Known | undefined> {
    if (this.#memory.has(hash)) return this.#memory.get(hash);
    const kept = await this.#quietly((store) => get<Kept>(keyOf(hash), store));
    if (!kept) return undefined;
    this.#memory.set(hash, kept.known);
    if (Date.now() - kept.used > DAY) await this.#write(hash, kept.known);
    return kept.known;
  }

  /** Keeps the answer for the image with this hash; beyond the most that are kept, those asked for longest ago are forgotten. */
  async set(hash: string, known: Known): Promise<void> {
    this.#memory.set(hash, known);
    await this.#write(hash, known);
    await this.#quietly((store) => makeRoom(store, this.#most));
  }

  /** Forgets every answer. */
  async clear(): Promise<void> {
    this.#memory.clear();
    await this.#quietly((store) => clear(store));
  }

  async #write(hash: string, known: Known): Promise<void> {
    const kept: Kept = { known, used: Date.now() };
    await this.#quietly((store) => set(keyOf(hash), kept, store));
  }

  async #quietly<Result>(work: (store: UseStore) => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work((this.#store ??= createStore('curb-cut', 'descriptions')));
    } catch {
      // Private windows, full disks and policies: the memory above serves until the page is left.
      return undefined;
    }
  }
}

const keyOf = (hash: string): string => `${EDITION}:${hash}`;

async function makeRoom(store: UseStore, most: number): Promise<void> {
  if ((await keys(store)).length <= most) return;
  const all = await entries<string, Partial<Kept> | null>(store);
  // What an earlier edition kept has no time, and goes first.
  const oldest = all.sort(([, a], [, b]) => (a?.used ?? 0) - (b?.used ?? 0));
  const surplus = oldest.slice(0, all.length - Math.floor(most * LEFT));
  await delMany(surplus.map(([key]) => key), store); // prettier-ignore
}
