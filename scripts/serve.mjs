import { join } from 'node:path';
import { main } from './support/main.mjs';
import { PlainError } from './support/plain-error.mjs';
import { readArguments } from './support/read-arguments.mjs';
import { root } from './support/root.mjs';
import { portOption } from './serve/port-option.mjs';
import { serveFolders } from './serve/serve-folders.mjs';

const usage = `npm run serve -- [--port 4173] [--csp strict]

Serves the demo with the overlay as it is built.

  --port NUMBER  where, as does PORT=NUMBER in front of the command; 0 takes a free one
  --csp strict   under the strictest content security policy that the overlay runs under`;

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

/** Reads a port number from a text. Throws a PlainError when it is none. */
export function readPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new PlainError(`"${text}" is not a port number.`);
  return port;
}

await main(import.meta, async () => {
  const asked = readArguments(usage, {
    options: { csp: { type: 'string' }, ...portOption },
  });
  if (!asked) return;
  const { csp, port } = asked.values;
  const { address } = await serveFolders(demoFolders, {
    port: readPort(port),
    policy: csp === 'strict' ? strictPolicy : undefined,
  });
  console.log(`Serving the demo at ${address}`);
});
