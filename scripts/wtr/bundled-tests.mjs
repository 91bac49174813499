import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../support/files-below.mjs';
import { root } from '../support/root.mjs';

/**
 * Serves each file of tests, and the script tag's entry, as one bundle: a browser that asks for hundreds of modules one by one, for each file
 * anew, waits for little else. A middleware, as the test server would transform what a plugin serves once more.
 */
export function bundledTests() {
  const knowAddress = ownAddress();
  return async (context, next) => {
    const [, file, map] = /^\/(test\/.+\.test\.ts|src\/standalone\.ts)(\.map)?$/.exec(context.path) ?? [];
    if (!file) return next();
    const bundle = await bundled(file, knowAddress);
    context.body = map ? bundle.map : bundle.code;
    context.type = map ? 'json' : 'js';
  };
}

async function bundled(file, plugin) {
  const { outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.json'),
    outfile: join(root, file),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // The test server's own modules.
    external: ['/__*'],
    sourcemap: 'linked',
    allowOverwrite: true,
    plugins: [plugin],
    write: false,
  });
  const [map, code] = outputFiles.map(({ text }) => text);
  return { code, map };
}

/** Lets a module that asks for its own address, to find what lies beside it, get the one it would have alone. */
function ownAddress() {
  const asking = filesBelow(root, 'src').filter((file) => readFileSync(join(root, file), 'utf8').includes(ADDRESS));
  return {
    name: 'own-address',
    setup({ initialOptions: { entryPoints }, onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, ({ path }) => {
        const file = asking.find((file) => path === join(root, file));
        if (!file || entryPoints.includes(file)) return;
        const address = `new URL('/${file}', ${ADDRESS}).href`;
        return { contents: readFileSync(path, 'utf8').replaceAll(ADDRESS, address), loader: 'ts' };
      });
    },
  };
}

const ADDRESS = 'import.meta.url';
