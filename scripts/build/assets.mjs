import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.mjs';

const languages = ['eng', 'spa', 'fra', 'deu', 'por', 'ita'];
/** Those that `src/describers/reading/tesseract.ts` chooses from: given a file, Tesseract asks for no other. */
const cores = ['', '-simd'].map((kind) => `tesseract-core${kind}-lstm`);
const wasmKinds = ['', '-simd'];
const fontWeights = [400, 700];
const cursors = ['arrow', 'hand'].flatMap((shape) => [`${shape}-black`, `${shape}-white`]);

/** Where `npm run models` leaves converted models; the folder is the builder's own and never committed. */
export const modelCache = join(root, '.cache', 'models');

/** The packages whose files are handed on as they are. */
export const assetPackages = [
  'tesseract.js',
  'tesseract.js-core',
  '@tensorflow/tfjs-backend-wasm',
  '@fontsource/opendyslexic',
  'axe-core',
  ...languages.map((language) => `@tesseract.js-data/${language}`),
];

/**
 * Lists what the describers, fonts, pointers and audits load at run time, as path below `assets/` and file it is copied from.
 * The core's .wasm lies beside worker.min.js, against whose address it is resolved. Models are listed when they have been fetched.
 */
export function assets() {
  return [
    fromPackage('ocr/worker.min.js', 'tesseract.js/dist/worker.min.js'),
    fromPackage('ocr/worker.min.js.LICENSE.txt', 'tesseract.js/dist/worker.min.js.LICENSE.txt'),
    ...cores.flatMap((core) => [
      fromPackage(`ocr/${core}.js`, `tesseract.js-core/${core}.js`),
      fromPackage(`ocr/${core}.wasm`, `tesseract.js-core/${core}.wasm`),
    ]),
    ...languages.map((language) => {
      const data = `${language}.traineddata.gz`;
      return fromPackage(`ocr/${data}`, `@tesseract.js-data/${language}/4.0.0_best_int/${data}`);
    }),
    ...wasmKinds.map((kind) => {
      const file = `tfjs-backend-wasm${kind}.wasm`;
      return fromPackage(`vision/${file}`, `@tensorflow/tfjs-backend-wasm/dist/${file}`);
    }),
    fromPackage('audit/axe.min.js', 'axe-core/axe.min.js'),
    ...fontWeights.map((weight) =>
      fromPackage(
        `display/opendyslexic-${weight}.woff2`,
        `@fontsource/opendyslexic/files/opendyslexic-latin-${weight}-normal.woff2`,
      ),
    ),
    ...cursors.map((name) => ({
      path: `display/${name}.svg`,
      source: join(root, 'src', 'display', 'cursors', `${name}.svg`),
    })),
    ...models(),
  ];
}

function fromPackage(path, file) {
  return { path, source: join(root, 'node_modules', file) };
}

function models() {
  if (!existsSync(modelCache)) return [];
  return readdirSync(modelCache, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((source) => ({ path: `vision/${source.slice(modelCache.length + 1).replaceAll('\\', '/')}`, source }));
}
