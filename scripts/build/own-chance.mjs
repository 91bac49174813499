import { readFile } from 'node:fs/promises';
import MagicString from 'magic-string';

const LIT = /\/lit-html\/(?:[\w-]+\/)*lit-html\.js$/;

/**
 * A rollup plugin that has lit draw its number elsewhere than from `Math.random`. Pages make that one give the same numbers each time,
 * as tests with screenshots do: one number drawn by us, and all that follow would be others.
 */
export function ownChance() {
  return {
    name: 'own-chance',
    transform(code, id) {
      if (!LIT.test(id)) return;
      const text = new MagicString(code);
      text.replaceAll('Math.random()', OWN);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** The same as a plugin for esbuild. */
export const ownChanceInEsbuild = {
  name: 'own-chance',
  setup({ onLoad }) {
    onLoad({ filter: LIT }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('Math.random()', OWN),
    }));
  },
};

/** Any number will do that is written nowhere in a template. */
const OWN = '(performance.now()%1)';
