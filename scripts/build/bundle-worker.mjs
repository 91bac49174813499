import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.mjs';

/**
 * Bundles one worker with all that it imports into a single ES module: nothing is left to load but what it fetches itself,
 * so that it runs from any origin. Its source map is meant for a file in the folder of chunks. Answers with code, source map (both text) and the files it was made from.
 */
export async function bundleWorker(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    outfile: join(root, 'worker.js'),
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    sourcemap: 'external',
    sourceRoot: '../..',
    metafile: true,
    write: false,
  });
  const text = (ending) => outputFiles.find((output) => output.path.endsWith(ending)).text;
  return {
    code: text('.js'),
    map: text('.js.map'),
    inputs: Object.keys(metafile.inputs)
      .filter((input) => existsSync(join(root, input)))
      .map((input) => join(root, input)),
  };
}
