import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.mjs';
import { svelte } from './svelte.mjs';

/** The apps, each built with a framework as sites use it: its folder, and whose package stands for which. */
const apps = {
  'react-18': { folder: 'react', alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
  'react-19': { folder: 'react' },
  vue: { folder: 'vue' },
  svelte: { folder: 'svelte' },
  lit: { folder: 'lit' },
  jquery: { folder: 'jquery' },
  angular: { folder: 'angular' },
};

/**
 * Builds one app for `mode`, "production" or "development". Answers with its script for the browser, and with the markup that its server
 * renders: empty for an app that has none, and the same for both modes, as on most sites. `undefined` for an app that does not exist.
 */
export async function hostApp(name, mode) {
  const app = Object.hasOwn(apps, name) && apps[name];
  if (!app) return;
  const folder = join(root, 'test', 'hosts', 'apps', app.folder);
  const [script, markup] = await Promise.all([client(folder, app, mode), serverMarkup(folder, app)]);
  return { script, markup };
}

function client(folder, app, mode) {
  return bundle(join(folder, 'client'), app, { mode, platform: 'browser', format: 'iife' });
}

async function serverMarkup(folder, app) {
  if (!['.js', '.jsx'].some((ending) => existsSync(join(folder, `server${ending}`)))) return '';
  const code = await bundle(join(folder, 'server'), app, { mode: 'production', platform: 'node', format: 'cjs' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', code)(module, module.exports, createRequire(import.meta.url));
  return module.exports.markup();
}

async function bundle(entry, app, { mode, platform, format }) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format,
    platform,
    alias: app.alias,
    conditions: [mode, 'module'],
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    jsx: 'automatic',
    jsxDev: mode === 'development',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    minify: mode === 'production',
    legalComments: 'none',
    plugins: [svelte({ generate: platform === 'node' ? 'server' : 'client', dev: mode === 'development' })],
  });
  return outputFiles[0].text;
}
