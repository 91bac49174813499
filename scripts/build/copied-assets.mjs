import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assets } from './assets.mjs';

/** Puts the files that describers load at run time below `assets/` of the output folder, and no others. */
export function copiedAssets() {
  return {
    name: 'copied-assets',
    writeBundle({ dir }) {
      const folder = join(dir, 'assets');
      rmSync(folder, { recursive: true, force: true });
      for (const { path, source } of assets()) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        cpSync(source, join(folder, path));
      }
    },
  };
}
