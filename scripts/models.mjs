import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { modelCache } from './build/assets.mjs';
import { main } from './support/main.mjs';
import { prepareModels } from './models/prepare-models.mjs';
import { PlainError } from './support/plain-error.mjs';

const usage = `npm run models -- [--from DIR] [--to DIR] [--address URL]

Fetches the model that recognises images, checks it to the byte and converts it for the browser.

  --from DIR     take it from this folder: the converted mobilenet_v2_1.0_224/ or the .tflite file
  --to DIR       put mobilenet_v2_1.0_224/ into this folder instead of .cache/models
  --address URL  fetch the .tflite file from here instead of its official address`;

/** The command `npm run models` with its arguments; a PlainError tells why there is no model. */
export async function models(args = []) {
  const { from, to = modelCache, address, help } = readOptions(args);
  if (help) console.log(usage);
  else await prepareModels({ from: from && resolve(from), to: resolve(to), address });
}

function readOptions(args) {
  const text = { type: 'string' };
  const options = { from: text, to: text, address: text, help: { type: 'boolean' } };
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const [problem] = error.message.split(/[.\n]/);
    throw new PlainError(`${problem}: npm run models -- --help shows what can be asked.`, { cause: error });
  }
}

await main(import.meta, () => models(process.argv.slice(2)));
