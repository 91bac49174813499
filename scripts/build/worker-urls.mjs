import MagicString from 'magic-string';
import { basename, dirname, resolve } from 'node:path';
import { buildFolder } from './build-folder.mjs';
import { bundleWorker } from './bundle-worker.mjs';

const workerUrl = /new\s+URL\(\s*(['"])(?<path>[^'"]+\.worker\.ts)\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;

/**
 * Turns `new URL('./x.worker.ts', import.meta.url)` into the address of a bundle of its own.
 * The address stays relative to the script that asks, so the built folder works from any origin.
 */
export function workerUrls() {
  return {
    name: 'worker-urls',
    async transform(code, id) {
      const edited = new MagicString(code);
      for (const match of code.matchAll(workerUrl)) {
        const reference = await emitWorker(this, resolve(dirname(id), match.groups.path));
        const address = `new URL(import.meta.ROLLUP_FILE_URL_${reference})`;
        edited.overwrite(match.index, match.index + match[0].length, address);
      }
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}

async function emitWorker(context, file) {
  const { code, map, inputs } = await bundleWorker(file);
  for (const input of inputs) context.addWatchFile(input);
  const fileName = `${buildFolder}/${basename(file, '.ts')}.js`;
  context.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: map });
  const source = `${code}//# sourceMappingURL=${basename(fileName)}.map\n`;
  return context.emitFile({ type: 'asset', fileName, source });
}
