import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser, launchArguments } from '../support/browser.mjs';
import { assets } from '../build/assets.mjs';
import { bundleWorker } from '../build/bundle-worker.mjs';
import { root } from '../support/root.mjs';
import { typeOf } from '../serve/mime.mjs';
import { onFreePort } from '../serve/on-free-port.mjs';

/** Stands beside the workers, so that their addresses come out right. */
const SCRIPT = '/src/describers/workers/measured.js';

/** Reads `--images DIR` and other options of the form `--name value`; ends the program with one sentence where DIR is missing. */
export function optionsOf(argv) {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { images: { type: 'string' }, half: { type: 'string' } },
  });
  if (values.images) return values;
  console.error('Which images? Use --images DIR.');
  process.exit(1);
}

/**
 * Asks one describer of every image, as the overlay would, and answers with a map from file to description; `classes` names the
 * true class of a file, and the description then says whether its text is true of it; `languages` names that of its page, where it is not
 * English. Tells how long it took.
 */
export async function describeAll({ images, files, describer, classes = {}, languages = {} }) {
  const { page, close } = await openMeasuringPage(images);
  const started = performance.now();
  const asked = files.map((file) => [file, classes[file], languages[file] ?? 'en']);
  const answers = await page.evaluate(describeInPage, { asked, describer });
  const each = (performance.now() - started) / files.length;
  console.log(`${files.length} images, ${each.toFixed(0)} ms each.`);
  await close();
  return new Map(answers);
}

/** Runs in the page, where the describers stand under `measured`. */
async function describeInPage({ asked, describer }) {
  const { measured } = globalThis;
  const { describe } = measured[describer](new URL('/assets/', location.href));
  const answers = [];
  for (const [file, trueClass, lang] of asked) {
    const response = await fetch(`/images/${encodeURIComponent(file)}`);
    const bitmap = await createImageBitmap(await response.blob());
    // The names of files to measure on tell what they show.
    const context = { lang, src: '', signal: new AbortController().signal };
    const description = await describe({ bitmap, width: bitmap.width, height: bitmap.height }, context);
    bitmap.close();
    const isTrue = trueClass === undefined || measured.labels[trueClass].includes(description?.text);
    answers.push([file, description && { ...description, isTrue }]);
  }
  return answers;
}

/**
 * Opens a page on which the describers stand ready under `measured`, as built from the source, and images at `/images/NAME`.
 * Answers with Playwright's page and a way to close everything.
 */
async function openMeasuringPage(images) {
  const answers = await answering();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const path = decodeURIComponent(pathname);
      const body = path.startsWith('/images/') ? await readFile(join(images, basename(path))) : await answers(path);
      response.setHeader('Content-Type', path === '/' ? 'text/html' : typeOf(path.replace(/\.ts$/, '.js')));
      response.end(body);
    } catch (error) {
      response.statusCode = 404;
      response.end(error.message);
    }
  });
  const origin = await onFreePort(server);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', ...launchArguments],
  });
  const page = await browser.newPage();
  await page.goto(origin);
  await page.evaluate(async (script) => (globalThis.measured = await import(script)) && null, SCRIPT);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, close };
}

async function answering() {
  const sources = new Map(assets().map(({ path, source }) => [`/assets/${path}`, source]));
  const script = await bundledDescribers();
  return async (path) => {
    if (path === '/') return '<!doctype html><title>Measuring</title>';
    if (path === SCRIPT) return script;
    if (path.endsWith('.worker.ts')) return (await bundleWorker(join(root, path))).code;
    return readFile(sources.get(path) ?? 'nothing');
  };
}

async function bundledDescribers() {
  const exports = ['ocr', 'recognition', 'labels/labels'].map((file) => `export * from './${file}.js';`);
  const { outputFiles } = await build({
    stdin: { contents: exports.join('\n'), resolveDir: join(root, 'src/describers'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}
