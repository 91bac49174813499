import { realpathSync } from 'node:fs';

/** Tells whether a module is the one that Node was started with, and not imported by another. */
export function isMain(meta) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === meta.filename;
}
