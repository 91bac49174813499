import { warnOnce } from '../../support/warn.js';
import type { Answer } from './describer-chain.js';
import type { Description } from './describer.js';

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
  /** What `alt` is: a sentence to be said as it stands, or what was read or recognised in the image, of which one is made. */
  readonly kind?: Description['kind'];
  /** Whether a person has read and approved it; `false` has it hedged. */
  readonly reviewed?: boolean;
}

/** How far a text is believed that nobody has read. */
const UNREVIEWED = 0.9;

/** The owner's texts for images. */
export class Manifest {
  readonly #byUrl = new Map<string, ManifestEntry>();
  readonly #byHash = new Map<string, ManifestEntry>();

  /** `base`: address against which relative ones are resolved. */
  constructor(entries: readonly ManifestEntry[], base: string) {
    for (const entry of entries) {
      if (entry.url !== undefined && URL.canParse(entry.url, base))
        this.#byUrl.set(new URL(entry.url, base).href, entry);
      if (entry.hash !== undefined) this.#byHash.set(entry.hash, entry);
    }
  }

  /** What the owner says of an image, as an answer; an address alone may do, where the image itself cannot be looked at. */
  answerFor(src: string, hash = ''): Answer | undefined {
    const entry = this.#find(src, hash);
    if (!entry) return undefined;
    const { alt, lang = '', kind = 'caption', reviewed = true } = entry;
    return {
      kind: reviewed ? 'caption' : kind,
      text: alt,
      confidence: reviewed ? 1 : UNREVIEWED,
      lang,
      source: 'manifest',
    };
  }

  /** The text for an image, by its content first: an address may come to show something else. */
  #find(src: string, hash: string): ManifestEntry | undefined {
    return this.#byHash.get(hash) ?? (src ? this.#byUrl.get(src) : undefined);
  }
}

/** Loads the owner's manifest; an empty one where there is none, or where it cannot be used, which the console is told. */
export async function loadManifest(url: string, signal: AbortSignal): Promise<Manifest> {
  if (!url) return new Manifest([], document.baseURI);
  try {
    const address = new URL(url, document.baseURI).href;
    const { images } = (await (await fetch(address, { signal })).json()) as { images: unknown };
    if (!Array.isArray(images)) throw new TypeError('it has no list "images"');
    return new Manifest(images.filter(isEntry), address);
  } catch (error) {
    if (!signal.aborted)
      warnOnce(`the file of image texts at ${url} was left out: it is no JSON with a list "images".`, error);
    return new Manifest([], document.baseURI);
  }
}

function isEntry(value: unknown): value is ManifestEntry {
  const { url, hash, alt } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof alt === 'string' && (typeof url === 'string' || typeof hash === 'string');
}
