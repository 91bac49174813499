import { join, resolve } from 'node:path';
import { prepareModels } from '../../scripts/models/prepare-models.mjs';
import { asked, type Command } from './command.js';
import { DIST } from './dist.js';

const USAGE = `curb-cut models [--from DIR] [--to DIR]

Fetches the model that recognises images (3.6 MB), checks it to the byte and converts it for the browser.

  --from DIR  take it from this folder: the converted mobilenet_v2_1.0_224/ or the .tflite file
  --to DIR    put mobilenet_v2_1.0_224/ into this folder; otherwise where the overlay of this package looks for it`;

/** `curb-cut models`: puts the model of recognition where the overlay looks for it. */
export const models: Command = async (args) => {
  const request = asked(args, USAGE, { from: { type: 'string' }, to: { type: 'string' } });
  if (!request) return;
  const { from, to = join(DIST, 'assets', 'vision') } = request.options;
  await prepareModels({
    from: typeof from === 'string' ? resolve(from) : undefined,
    to: resolve(String(to)),
    address: undefined,
  });
};
