import { warnOnce } from '../support/warn.js';

/** One text in the owner's file of texts for images: for an address, for the content wherever it lies, or for both. */
export interface ManifestEntry {
  /** Address of the image, absolute or relative to the manifest. */
  readonly url?: string;
  /** Content hash as `curb-cut describe` writes it. */
  readonly hash?: string;
  /** The text; empty for an image that says nothing. */
  readonly alt: string;
  /** BCP 47 language of the text. */
  readonly lang?: string;
  /** Whether a person has read and approved it; texts that nobody has are hedged. */
  readonly reviewed?: boolean;
}

/** The owner's texts for images. */
export class Manifest {
  readonly #byUrl = new Map<string, ManifestEntry>();
  readonly #byHash = new Map<string, ManifestEntry>();

  constructor(entries: readonly ManifestEntry[], base: string) {
    for (const entry of entries) {
      if (entry.url !== undefined) this.#byUrl.set(new URL(entry.url, base).href, entry);
      if (entry.hash !== undefined) this.#byHash.set(entry.hash, entry);
    }
  }

  /** The text for an image, by its content first: an address may come to show something else. */
  find(src: string, hash: string): ManifestEntry | undefined {
    return this.#byHash.get(hash) ?? this.#byUrl.get(src);
  }
}

/** Loads the owner's manifest; an empty one where there is none, or where it cannot be used, which the console is told. */
export async function loadManifest(url: string, signal: AbortSignal): Promise<Manifest> {
  if (!url) return new Manifest([], document.baseURI);
  const address = new URL(url, document.baseURI).href;
  try {
    const { images } = (await (await fetch(address, { signal })).json()) as { images: unknown };
    if (!Array.isArray(images)) throw new TypeError('it has no list "images"');
    return new Manifest(images.filter(isEntry), address);
  } catch (error) {
    if (!signal.aborted)
      warnOnce(`the file of image texts at ${address} was left out: it is no JSON with a list "images".`, error);
    return new Manifest([], document.baseURI);
  }
}

function isEntry(value: unknown): value is ManifestEntry {
  const { url, hash, alt } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof alt === 'string' && (typeof url === 'string' || typeof hash === 'string');
}
