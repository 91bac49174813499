import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../support/root.mjs';
import { typeOf } from '../serve/mime.mjs';
import { onFreePort } from '../serve/on-free-port.mjs';
import { pageOf, pageStyle } from './page-of.mjs';
import { PEERS, peers } from './peers.mjs';
import { subjects } from './subjects.mjs';

const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40"/></svg>';

/**
 * Serves `/SIZE/SUBJECT`, what is built, and the scripts of others. Answers with its origin, with `takeBytes`, which tells how many bytes of
 * those scripts, compressed with brotli, were asked for since it was last called, and with a way to close it.
 */
export async function servePages() {
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, size, name] = /^\/(\d+)\/([\w-]+)$/.exec(pathname) ?? [];
    const fixed = { '/page.css': pageStyle, '/dot.svg': DOT }[pathname];
    const page = size && pageOf(Number(size), subjects.find((subject) => subject.name === name).script);
    try {
      const body = page ?? fixed ?? (await scriptAt(pathname));
      response.setHeader('Content-Type', page ? 'text/html' : typeOf(pathname)).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return { origin: await onFreePort(server), takeBytes, close: () => server.close() };

  async function scriptAt(pathname) {
    const peer = peers.find(({ name }) => pathname === `${PEERS}${name}.js`);
    const body = await readFile(peer ? join(root, 'node_modules', peer.file) : join(root, 'dist', pathname));
    bytes += brotliCompressSync(body).length;
    return body;
  }

  function takeBytes() {
    const taken = bytes;
    bytes = 0;
    return taken;
  }
}
