import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { buildFolder, calledAfterItsContent } from './scripts/build/build-folder.mjs';
import { chunkGraph } from './scripts/build/chunk-graph.mjs';
import { copiedAssets } from './scripts/build/copied-assets.mjs';
import { leanStyles } from './scripts/build/lean-styles.mjs';
import { licences } from './scripts/build/licences.mjs';
import { oneWave } from './scripts/build/one-wave.mjs';
import { ownChance } from './scripts/build/own-chance.mjs';
import { swept } from './scripts/build/swept.mjs';
import { textsWithoutKeys } from './scripts/build/texts-without-keys.mjs';
import { twoFiles } from './scripts/build/two-files.mjs';
import { workerUrls } from './scripts/build/worker-urls.mjs';

/** What somebody waits for who has pressed a key or a button: the panel and its texts. To name more would make every page load larger. */
const awaited = /\/src\/(?:element\/(?:panel\/panel|menu\/outline)|i18n\/messages|i18n\/locales\/[^/]+)\.ts$/;

/** What browsers load. */
const overlay = {
  input: {
    'curb-cut': 'src/standalone.ts',
    index: 'src/index.ts',
    define: 'src/define.ts',
  },
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    manualChunks: twoFiles('/src/overlay/overlay.ts'),
    chunkFileNames: ({ facadeModuleId }) => `${buildFolder}/${languageFolder(facadeModuleId)}[name].js`,
  },
  plugins: [
    textsWithoutKeys(),
    workerUrls(),
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    leanStyles(),
    ownChance(),
    esbuild({ target: 'es2022' }),
    oneWave(awaited),
    terser({ module: true, ecma: 2022, compress: { passes: 3, keep_fargs: false }, format: { comments: false } }),
    licences(),
    calledAfterItsContent(),
    chunkGraph(),
    swept(),
    copiedAssets(),
  ],
};

/** What owners run in Node. */
const commandLine = {
  input: { cli: 'src/cli/cli.ts' },
  external: [/^node:/, 'playwright-core'],
  output: { dir: 'dist', format: 'es', banner: '#!/usr/bin/env node', inlineDynamicImports: true },
  plugins: [nodeResolve(), esbuild({ target: 'node20' })],
};

export default [overlay, commandLine];

/** A module that is named after a language stays in the folder that says what it holds of that language. */
function languageFolder(file) {
  return /[^/]+\/(?=[a-z]{2}(?:-[A-Z][a-z]+)?\.ts$)/.exec(file)?.[0] ?? '';
}
