import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './main.mjs';
import { PlainError } from './plain-error.mjs';
import { root } from './root.mjs';
import { typeOf } from './serve/mime.mjs';

/** The strictest content security policy that the overlay runs under, images and recognition included. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "style-src 'self'",
].join('; ');

/** What the demo consists of: the clinic's pages, and the built overlay as its owner would copy it to the site. */
export const demoFolders = { '/curb-cut/': join(root, 'dist'), '/': join(root, 'demo') };

/**
 * Serves folders, each below a path that ends in a slash, to this machine alone; the first path that fits wins.
 * Resolves to `{ address, close }` once it listens; port 0 takes any free one. Throws a PlainError when the port is taken.
 */
export async function serve(folders, { port = 0, policy } = {}) {
  const server = createServer((request, response) => void answer(request, response, { folders, policy }));
  await new Promise((listening, failed) => {
    server.once('error', (error) => failed(error.code === 'EADDRINUSE' ? portTaken(port) : error));
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

/** Reads a port number from a text. Throws a PlainError when it is none. */
export function readPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new PlainError(`"${text}" is not a port number.`);
  return port;
}

async function answer(request, response, { folders, policy }) {
  const file = fileFor(request.url, folders);
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    ...(policy && { 'Content-Security-Policy': policy }),
  };
  try {
    const content = await readFile(file);
    response.writeHead(200, { ...headers, 'Content-Type': typeOf(file), 'Content-Length': content.length });
    response.end(request.method === 'HEAD' ? undefined : content);
  } catch {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  }
}

/** Normalising keeps `..` from leading out of the folder. A path that cannot be decoded names no file. */
function fileFor(url, folders) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replaceAll('\\', '/');
    const [prefix, folder] = Object.entries(folders).find(([prefix]) => path.startsWith(prefix));
    return join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
  } catch {
    return '';
  }
}

function portTaken(port) {
  return new PlainError(`Port ${port} is taken: choose another one with PORT=${port + 1}.`);
}

await main(import.meta, async () => {
  const { csp, port } = parseArgs({
    options: { csp: { type: 'string' }, port: { type: 'string', default: '4173' } },
  }).values;
  const { address } = await serve(demoFolders, {
    port: readPort(port),
    policy: csp === 'strict' ? strictPolicy : undefined,
  });
  console.log(`Serving the demo at ${address}`);
});
