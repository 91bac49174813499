import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchArguments } from '../browser.mjs';
import { assets } from '../build/assets.mjs';
import { bundleWorker } from '../build/bundle-worker.mjs';
import { root } from '../root.mjs';
import { typeOf } from '../serve/mime.mjs';

/** Stands beside the describers, so that the address of their worker comes out right. */
const SCRIPT = '/src/describers/measured.js';

/**
 * Opens a page on which the describers stand ready under `measured`, as built from the source, and images at `/images/NAME`.
 * Answers with Playwright's page and a way to close everything.
 */
export async function openMeasuringPage(images) {
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
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', ...launchArguments],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(async (script) => (globalThis.measured = await import(script)) && null, SCRIPT);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, close };
}

async function answering() {
  const sources = new Map(assets().map(({ path, source }) => [`/assets/${path}`, source]));
  const worker = (await bundleWorker(join(root, 'src/describers/vision.worker.ts'))).code;
  const script = await bundledDescribers();
  return async (path) => {
    if (path === '/') return '<!doctype html><title>Measuring</title>';
    if (path === SCRIPT) return script;
    if (path === '/src/describers/vision.worker.ts') return worker;
    return readFile(sources.get(path) ?? 'nothing');
  };
}

async function bundledDescribers() {
  const exports = ['ocr', 'recognition', 'vision', 'tesseract', 'best-reading', 'best-label', 'labels'].map(
    (file) => `export * from './${file}.js';`,
  );
  const { outputFiles } = await build({
    stdin: { contents: exports.join('\n'), resolveDir: join(root, 'src/describers'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}
