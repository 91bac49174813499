import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assets } from '../build/assets.mjs';
import { bundleWorker } from '../build/bundle-worker.mjs';
import { root } from '../root.mjs';
import { typeOf } from '../serve/mime.mjs';

/** Serves what tests need in its built form: workers as one bundle each, and the files of `assets/` below /assets/. */
export function builtFiles() {
  return {
    name: 'built-files',
    async serve({ path }) {
      if (path.endsWith('.worker.ts')) return { body: (await bundleWorker(join(root, path))).code, type: 'js' };
    },
    async serverStart({ app }) {
      const sources = new Map(assets().map(({ path, source }) => [`/assets/${path}`, source]));
      app.use(async (context, next) => {
        const source = sources.get(context.path);
        if (!source) return next();
        context.body = await readFile(source);
        context.type = typeOf(source);
      });
    },
  };
}
