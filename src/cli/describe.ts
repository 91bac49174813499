import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { CurbCut } from '../element/curb-cut.js';
import type { ManifestEntry } from '../images/answers/manifest.js';
import { PlainError } from '../../scripts/support/plain-error.mjs';
import { asked, type Command } from './command.js';
import { visitPages } from './overlaid-page.js';
import { writeOut } from './write-out.js';

const USAGE = `curb-cut describe PAGE… [--to FILE]

Reads and recognises the images of each page that have no text, on this machine, and writes what was found to a file of image texts.
Read it over, correct it, set "reviewed" to true, and name the file in alt-manifest.

  --to FILE  where to write it; alt-manifest.json otherwise`;

/** `curb-cut describe`: a first draft of texts for the images of these pages. */
export const describe: Command = async (args) => {
  const request = asked(args, USAGE, { to: { type: 'string', default: 'alt-manifest.json' } });
  if (!request) return;
  const file = String(request.options['to']);
  const reviewed = await reviewedIn(file);
  const images = new Map<string, ManifestEntry>();
  await visitPages(request.pages, async (page, name) => {
    console.log(`Looking at the images of ${name}.`);
    for (const { src, ...entry } of await textsOn(page))
      images.set(src, { url: nameOf(src), ...entry, reviewed: false });
  });
  const kept = new Set(reviewed.map(({ url }) => url));
  const drafts = [...images.values()].filter(({ url }) => !kept.has(url));
  await writeOut(file, { images: [...reviewed, ...drafts] });
  console.log(
    `${reviewed.length + drafts.length} texts are in ${file}; ${drafts.length} of them are not reviewed yet.`,
  );
};

/** Texts that a person has approved stand, whatever is found. */
async function reviewedIn(file: string): Promise<ManifestEntry[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (!text) return [];
  try {
    const { images } = JSON.parse(text) as { images: ManifestEntry[] };
    return images.filter(({ reviewed }) => reviewed !== false);
  } catch {
    throw new PlainError(`${file} is there already and is no file of image texts: give another name by --to.`);
  }
}

interface Described extends Pick<ManifestEntry, 'alt' | 'hash' | 'kind' | 'lang'> {
  readonly src: string;
}

/** What was found in which image; images without an address cannot be named in a file. */
async function textsOn(page: Page): Promise<Described[]> {
  await page.evaluate(loadLazyImages);
  return page.evaluate(describedImages);
}

/** Runs in the page: lazy images load once they have been near. */
async function loadLazyImages(): Promise<void> {
  const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    // The browser notices in one frame what is near, and asks for it in the next.
    await nextFrame();
    await nextFrame();
  }
  await Promise.allSettled([...document.images].filter(({ src }) => src).map((image) => image.decode()));
  scrollTo({ top: 0, behavior: 'instant' });
}

/** Runs in the page: the raw descriptions, of which a sentence is made wherever they are said. */
async function describedImages(): Promise<Described[]> {
  const found: Described[] = [];
  const overlay = document.querySelector('curb-cut') as CurbCut;
  overlay.addEventListener('curb-cut-describe', ({ image, hash, description, isFinal }) => {
    const src = 'currentSrc' in image ? (image as HTMLImageElement).currentSrc : '';
    if (!isFinal || !description || !/^https?:/.test(src)) return;
    const { text, kind, lang } = description;
    found.push({ src, hash, alt: text, kind, lang });
  });
  await overlay.enable();
  await overlay.described;
  return found;
}

/** Images of a folder that is served here only are named by their path, as they will be on the site. */
function nameOf(src: string): string {
  const { hostname, pathname, search } = new URL(src);
  return hostname === '127.0.0.1' ? pathname + search : src;
}
