import { resolve } from 'node:path';
import { modelCache } from './build/assets.mjs';
import { main } from './support/main.mjs';
import { prepareModels } from './models/prepare-models.mjs';
import { readArguments } from './support/read-arguments.mjs';

const usage = `npm run models -- [--from DIR] [--to DIR] [--address URL]

Fetches the model that recognises images, checks it to the byte and converts it for the browser.

  --from DIR     take it from this folder: the converted mobilenet_v2_1.0_224/ or the .tflite file
  --to DIR       put mobilenet_v2_1.0_224/ into this folder instead of .cache/models
  --address URL  fetch the .tflite file from here instead of its official address`;

const text = { type: 'string' };

/** The command `npm run models` with its arguments; a PlainError tells why there is no model. */
export async function models(args = []) {
  const asked = readArguments(usage, { args, options: { from: text, to: text, address: text } });
  if (!asked) return;
  const { from, to = modelCache, address } = asked.values;
  await prepareModels({ from: from && resolve(from), to: resolve(to), address });
}

await main(import.meta, () => models(process.argv.slice(2)));
