import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { bundleWorker } from '../../build/bundle-worker.mjs';
import { typeOf } from '../../serve/mime.mjs';
import { onFreePort } from '../../serve/on-free-port.mjs';
import { root } from '../../support/root.mjs';
import { imagesIn } from '../images-in.mjs';

const PAGE = '<!doctype html><html lang="en"><title>Photographs</title><style>img { inline-size: 120px }</style><body>';
const pages = { '/bare': PAGE, '/overlay': `${PAGE}<script type="module" src="/curb-cut.js"></script>` };

/** Serves the pages `/bare` and `/overlay`, the photographs of a folder, what is built, and a worker that holds nothing but the model. The photographs' own names would tell what they show. */
export async function servePhotographs(folder) {
  const files = await imagesIn(folder);
  const { code } = await bundleWorker(join(root, 'scripts/measure/image-speed/bare.worker.mjs'));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const body = { ...pages, '/bare.worker.js': code }[pathname] ?? (await readFile(fileOf(pathname)));
      response.setHeader('Cache-Control', 'max-age=3600');
      response.setHeader('Content-Type', pathname in pages ? 'text/html' : typeOf(pathname)).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return {
    origin: await onFreePort(server),
    photographs: files.map((_, index) => `${index}.jpg`),
    close: () => server.close(),
  };

  function fileOf(pathname) {
    const path = decodeURIComponent(pathname);
    const number = /^\/photographs\/(\d+)/.exec(path)?.[1];
    return number === undefined ? join(root, 'dist', path) : join(folder, files[number]);
  }
}
