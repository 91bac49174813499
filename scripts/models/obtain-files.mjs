import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../support/plain-error.mjs';
import { convertMobilenet } from './convert/convert-mobilenet.mjs';
import { faultOf } from './fault-of.mjs';
import { fetchPinned } from './fetch-pinned.mjs';
import { mobilenet } from './mobilenet.mjs';
import { progress } from './progress.mjs';
import { readIfThere } from './read-if-there.mjs';

/**
 * Resolves to the model's files as name and bytes, right to the byte, in the order in which to write them: taken ready
 * from the folder `from`, or converted from the TensorFlow Lite file there, or, without a folder, from the one at
 * `address`. Throws a PlainError when that is not to be had.
 */
export async function obtainFiles({ from, address = mobilenet.source.address }) {
  return from ? takeFrom(from) : convert(await fetchSource(address));
}

async function fetchSource(address) {
  const { source } = mobilenet;
  console.log(`Fetching ${address}`);
  const { report, close } = progress(source.size);
  return fetchPinned(source, { address, report }).finally(close);
}

async function takeFrom(from) {
  const { name, source, files } = mobilenet;
  const ready = join(from, name);
  if (existsSync(join(ready, 'model.json'))) {
    return Promise.all(files.map(async (file) => ({ name: file.name, bytes: await take(ready, file) })));
  }
  if (existsSync(join(from, source.name))) return convert(await take(from, source));
  throw new PlainError(
    `${from} holds neither ${name}/model.json nor ${source.name}: ` +
      'name the folder that does, or fetch the file by leaving out --from.',
  );
}

async function take(folder, file) {
  const path = join(folder, file.name);
  const bytes = await readIfThere(path);
  const fault = bytes === null ? 'is missing' : faultOf(bytes, file);
  if (fault) throw new PlainError(`${path} ${fault}: put the right file there, or fetch it by leaving out --from.`);
  return bytes;
}

function convert(tflite) {
  console.log(`Converting ${mobilenet.source.name} to a TensorFlow.js graph model`);
  const converted = convertMobilenet(tflite);
  return mobilenet.files.map((file) => {
    const bytes = converted.get(file.name);
    const fault = faultOf(bytes, file);
    if (fault) throw new Error(`The converted ${file.name} ${fault}.`);
    return { name: file.name, bytes };
  });
}
