import { realpathSync } from 'node:fs';
import { PlainError } from './plain-error.mjs';

/**
 * Runs `action` when the module is the one that Node was started with, and not imported by another.
 * A PlainError ends it with its sentence alone, anything else with a stack; `false` as answer means failure.
 */
export async function main(meta, action) {
  if (!process.argv[1] || realpathSync(process.argv[1]) !== meta.filename) return;
  try {
    if ((await action()) === false) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
