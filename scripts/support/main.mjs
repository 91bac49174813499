import { isMain } from './is-main.mjs';
import { checkNode } from './node-version.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * Runs `action` when the module is the one that Node was started with, and Node is new enough.
 * A PlainError ends it with its sentence alone, anything else with a stack; `false` as answer means failure.
 */
export async function main(meta, action) {
  if (!isMain(meta)) return;
  try {
    checkNode();
    if ((await action()) === false) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
