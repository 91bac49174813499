import { join } from 'node:path';
import { bundleWorker } from '../build/bundle-worker.mjs';
import { root } from '../support/root.mjs';

/** Serves workers in their built form, as one bundle each. */
export function builtFiles() {
  return {
    name: 'built-files',
    async serve({ path }) {
      if (path.endsWith('.worker.ts')) return { body: (await bundleWorker(join(root, path))).code, type: 'js' };
    },
  };
}
