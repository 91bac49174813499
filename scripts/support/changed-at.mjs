import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** When a file of the project was written last, in milliseconds since 1970; 0 where it is missing. */
export function changedAt(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
