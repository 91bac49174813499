import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Keeps what a run showed as a file in test-results/, where `npm run evidence` finds it. */
export function keepResult(file, result) {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results', file), `${JSON.stringify(result, null, 1)}\n`);
}
