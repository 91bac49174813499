import { DEFAULTS, validSettings, type Settings } from './settings.js';

/** Called after every change, whether it was made here or in another tab. */
export type OnSettings = (settings: Settings, before: Settings) => void;

/** Keeps the visitor's settings for this origin, across pages and tabs; where storage is missing or throws, until the page is left. */
export class SettingsStore {
  readonly #key: string;
  readonly #listeners = new Set<OnSettings>();
  #settings: Settings;

  constructor(key: string, signal: AbortSignal) {
    this.#key = key;
    this.#settings = validSettings(read(key));
    const readAgain = (): void => {
      const stored = read(key);
      if (stored !== undefined) this.#take(validSettings(stored));
    };
    addEventListener('storage', (event) => (event.key === key || event.key === null) && readAgain(), { signal });
    // A page that comes back from the back/forward cache has missed any changes.
    addEventListener('pageshow', ({ persisted }) => persisted && readAgain(), { signal });
  }

  /** What holds now. */
  get settings(): Settings {
    return this.#settings;
  }

  /** Changes some settings, keeps the rest, stores and tells. */
  update(changes: Partial<Omit<Settings, 'version'>>): void {
    this.#take(validSettings({ ...this.#settings, ...changes }));
    write(this.#key, this.#settings);
  }

  /** Back to what holds before anybody has chosen anything. */
  reset(): void {
    this.#take(DEFAULTS);
    write(this.#key, undefined);
  }

  /** Calls `listener` after every change until `signal` ends it. */
  subscribe(listener: OnSettings, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  #take(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    for (const listener of this.#listeners) listener(settings, before);
  }
}

/** The stored settings, `null` where there are none, `undefined` where storage cannot be read. */
function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

function write(key: string, settings: Settings | undefined): void {
  try {
    if (settings) localStorage.setItem(key, JSON.stringify(settings));
    else localStorage.removeItem(key);
  } catch {
    // Storage is full, forbidden or absent: the choice holds until the page is left.
  }
}
