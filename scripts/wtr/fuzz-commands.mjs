import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Lets a test of random play say how far it went: `keep-fuzz` with `{ what, seed, count, unit }`. A file keeps the last of each `what`, so
 * that it can be told and played again.
 */
export function fuzzCommands(path) {
  return {
    name: 'fuzz-commands',
    executeCommand({ command, payload }) {
      if (command !== 'keep-fuzz') return;
      const others = kept(path).filter(({ what }) => what !== payload.what);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify([...others, payload], null, 1)}\n`);
      return true;
    },
  };
}

function kept(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
}
