import { readFile } from 'node:fs/promises';
import { compile } from 'svelte/compiler';

/** Lets esbuild read Svelte's components, for the browser or for the server. */
export function svelte({ generate, dev }) {
  return {
    name: 'svelte',
    setup(build) {
      build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: compile(source, { filename: path, generate, dev, css: 'external' }).js.code };
      });
    },
  };
}
