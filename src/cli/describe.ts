import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { CurbCut } from '../element/curb-cut.js';
import type { ManifestEntry } from '../images/manifest.js';
import { asked, type Command } from './command.js';
import { visitPages } from './overlaid-page.js';

const USAGE = `curb-cut describe PAGE… [--to FILE]

Reads and recognises the images of each page that have no text, on this machine, and writes what was found to a file of image texts.
Read it over, correct it, set "reviewed" to true, and name the file in alt-manifest.

  --to FILE  where to write it; alt-manifest.json otherwise`;

/** `curb-cut describe`: a first draft of texts for the images of these pages. */
export const describe: Command = async (args) => {
  const request = asked(args, USAGE, { to: { type: 'string', default: 'alt-manifest.json' } });
  if (!request) return;
  const images = new Map<string, ManifestEntry>();
  await visitPages(request.pages, async (page, address) => {
    console.log(`Looking at the images of ${address}.`);
    for (const { src, alt } of await textsOn(page)) images.set(src, { url: nameOf(src), alt, reviewed: false });
  });
  const file = String(request.options['to']);
  await writeFile(file, `${JSON.stringify({ images: [...images.values()] }, null, 2)}\n`);
  console.log(`${images.size} texts are in ${file}, and none of them is reviewed yet.`);
};

/** What was said of which image; images without an address cannot be named in a file. */
function textsOn(page: Page): Promise<{ src: string; alt: string }[]> {
  return page.evaluate(async () => {
    const texts: { src: string; alt: string }[] = [];
    const overlay = document.querySelector('curb-cut') as CurbCut;
    overlay.addEventListener('curb-cut-describe', ({ image, text }) => {
      const src = 'currentSrc' in image ? (image as HTMLImageElement).currentSrc : '';
      if (text && /^https?:/.test(src)) texts.push({ src, alt: text });
    });
    await overlay.enable();
    await overlay.described;
    return texts;
  });
}

/** Images of a folder that is served here only are named by their path, as they will be on the site. */
function nameOf(src: string): string {
  const { hostname, pathname, search } = new URL(src);
  return hostname === '127.0.0.1' ? pathname + search : src;
}
