import { createStore, clear, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { Answer } from './describer-chain.js';

/** Grows when describers learn something new, so that old answers are asked for again. */
const EDITION = 1;

/** How many answers are kept on the visitor's device. */
const MOST = 500;

/** What was found out about an image; `null`: that there is nothing to say. */
export type Known = Answer | null;

/** Answers by the content of the image, kept on the device between visits; where IndexedDB is missing or full, until the page is left. */
export class DescriptionStore {
  readonly #memory = new Map<string, Known>();
  #store: UseStore | undefined;

  /** The answer for the image with this hash; `undefined` where it was never asked for. */
  async get(hash: string): Promise<Known | undefined> {
    if (this.#memory.has(hash)) return this.#memory.get(hash);
    return this.#quietly((store) => get<Known>(keyOf(hash), store));
  }

  /** Keeps the answer for the image with this hash; beyond the most that are kept, others are forgotten. */
  async set(hash: string, known: Known): Promise<void> {
    this.#memory.set(hash, known);
    await this.#quietly((store) => set(keyOf(hash), known, store));
    await this.#quietly(makeRoom);
  }

  /** Forgets every answer. */
  async clear(): Promise<void> {
    this.#memory.clear();
    await this.#quietly((store) => clear(store));
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

async function makeRoom(store: UseStore): Promise<void> {
  const all = await keys(store);
  const surplus = all.length - MOST;
  for (const key of all.slice(0, Math.max(0, surplus))) await del(key, store);
}
