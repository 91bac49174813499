import { join } from 'node:path';
import { faultOf } from './fault-of.mjs';
import { mobilenet } from './mobilenet.mjs';
import { obtainFiles } from './obtain-files.mjs';
import { provenance } from './provenance.mjs';
import { readIfThere } from './read-if-there.mjs';
import { writeAtomically } from './write-atomically.mjs';

/**
 * Makes sure that the folder `to` holds the model in a folder of its name, right to the byte, and says what it does.
 * Takes it from the folder `from`, or fetches it where none is given. Throws a PlainError when it could not be had.
 */
export async function prepareModels({ to, from, address }) {
  const folder = join(to, mobilenet.name);
  const isThere = await holdsModel(folder);
  const files = isThere ? [] : await obtainFiles({ from, address });

  // model.json is the last of the files: where it lies, the others do.
  for (const { name, bytes } of [provenance, ...files]) await put(join(folder, name), bytes);
  console.log(`The image model is ${isThere ? 'already' : 'now'} in ${folder}, right to the byte.`);
}

async function holdsModel(folder) {
  for (const file of mobilenet.files) {
    const bytes = await readIfThere(join(folder, file.name));
    if (bytes === null || faultOf(bytes, file)) return false;
  }
  return true;
}

async function put(path, bytes) {
  const present = await readIfThere(path);
  if (!present?.equals(bytes)) await writeAtomically(path, bytes);
}
