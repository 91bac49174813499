import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Tells whether a module is the one that Node was started with, and not imported by another. */
export function isMain(meta) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(meta.url);
}
