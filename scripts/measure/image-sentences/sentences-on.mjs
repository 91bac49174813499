import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { root } from '../../support/root.mjs';
import { serveFolders } from '../../serve/serve-folders.mjs';

/** How long a page may take, in ms: one that loads no more is left. */
const PATIENCE = 180_000;

/** Opens a site with the overlay in it; answers with `{ site, src, hash, said, evidence, body }` for each image that differs, in order of hash. */
export async function sentencesOn(browser, { name, folder }) {
  const server = await serveFolders({ '/curb-cut/': join(root, 'dist'), '/': folder });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await context.route('**/*', (route) =>
    route.request().url().startsWith(server.address) ? route.continue() : route.abort(),
  );
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(server.address);
    const found = await within(page.evaluate(describedImages, PATIENCE));
    const images = await Promise.all(
      found.map(async (image) => ({ site: name, ...image, ...(await bytesOf(image.src)) })),
    );
    const differing = new Map(images.filter(({ body }) => body.length > 0).map((image) => [image.hash, image]));
    return [...differing.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  } catch (error) {
    console.log(`${name} is left out: ${error.message.split('\n')[0]}`);
    return [];
  } finally {
    await context.close();
    await server.close();
  }
}

async function bytesOf(src) {
  const body = Buffer.from(await (await fetch(src)).arrayBuffer());
  return { body, hash: createHash('sha256').update(body).digest('hex') };
}

function within(work) {
  let timer;
  const late = new Promise(
    (_resolve, reject) => (timer = setTimeout(() => reject(new Error('it took too long')), PATIENCE)),
  );
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Runs in the page: the overlay as an owner would add it, on images that nobody has described; answers with what it says of each that is shown. */
async function describedImages() {
  const images = [...document.querySelectorAll('img')];
  for (const image of images) image.removeAttribute('alt');
  document.head.append(
    Object.assign(document.createElement('script'), { type: 'module', src: '/curb-cut/curb-cut.js' }),
  );
  await customElements.whenDefined('curb-cut');
  const element = document.querySelector('curb-cut');
  await element.enable();
  await element.settled;
  await element.described;
  const isShown = (image) => image.checkVisibility() && image.naturalWidth > 0 && image.src.startsWith(location.origin);
  const repairOf = (image) => element.repairs.find((repair) => repair.element === image && repair.attribute === 'alt');
  return images.filter(isShown).map((image) => ({
    src: image.currentSrc,
    said: image.alt,
    evidence: repairOf(image)?.evidence ?? '',
  }));
}
