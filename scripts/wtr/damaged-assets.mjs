import { assetFiles } from './asset-files.mjs';

const FOLDER = '/damaged/';
const model = { modelTopology: {}, weightsManifest: [{ paths: ['weights.bin'], weights: [] }] };
const damaged = [
  [/^vision\/.*\/model\.json$/, { body: JSON.stringify(model), type: 'application/json' }],
  [/^vision\/.*\/weights\.bin$/, { body: Buffer.from('no weights to speak of'), type: 'application/octet-stream' }],
  [/^ocr\/.*\.traineddata\.gz$/, { body: Buffer.from('no letters to speak of'), type: 'application/gzip' }],
];

/**
 * Serves below /damaged/ an image model whose weights are not those that we know, and the files that read letters with a language that is
 * none; a middleware, as nobody should find such among our files.
 */
export function damagedAssets() {
  const whole = assetFiles(FOLDER);
  return (context, next) => {
    const path = context.path.startsWith(FOLDER) ? context.path.slice(FOLDER.length) : '';
    const [, file] = damaged.find(([pattern]) => pattern.test(path)) ?? [];
    if (!file) return whole(context, next);
    Object.assign(context, file);
  };
}
