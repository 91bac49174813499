import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { PlainError } from '../support/plain-error.mjs';
import { typeOf } from './mime.mjs';

/**
 * Serves folders, each below a path that ends in a slash, to this machine alone; the first path that fits wins.
 * `edit` is given every file with its address and answers with what is sent. Resolves to `{ address, close }` once it listens; port 0 takes any
 * free one. Throws a PlainError when the port is taken.
 */
export async function serveFolders(folders, { port = 0, policy, edit = (content) => content } = {}) {
  const server = createServer((request, response) => void answer(request, response, { folders, policy, edit }));
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

async function answer(request, response, { folders, policy, edit }) {
  const file = fileFor(request.url, folders);
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    ...(policy && { 'Content-Security-Policy': policy }),
  };
  try {
    const content = edit(await readFile(file), request.url);
    const length = Buffer.byteLength(content);
    response.writeHead(200, { ...headers, 'Content-Type': typeOf(file), 'Content-Length': length });
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
