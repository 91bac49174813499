import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** What the latest run that was to keep a file in test-results/ put there; `undefined` where none has. */
export function keptResult(file) {
  try {
    return JSON.parse(readFileSync(join(root, 'test-results', file), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
