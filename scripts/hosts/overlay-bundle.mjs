import { build } from 'esbuild';
import { join } from 'node:path';
import { ownChanceInEsbuild } from '../build/own-chance.mjs';
import { root } from '../support/root.mjs';

/** Bundles the overlay as a site would load it, without what the models need; answers with a map from path to code. */
export async function overlayBundle() {
  const { outputFiles } = await build({
    entryPoints: { 'curb-cut': join(root, 'src', 'standalone.ts') },
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.json'),
    outdir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [ownChanceInEsbuild],
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(root.length + 1).replaceAll('\\', '/'), text]));
}
