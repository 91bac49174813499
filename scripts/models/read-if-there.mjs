import { readFile } from 'node:fs/promises';
import { PlainError } from '../support/plain-error.mjs';

/** Reads a whole file; resolves to null when there is none, throws a PlainError when there is one it cannot read. */
export async function readIfThere(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    const [reason] = error.message.split(',');
    throw new PlainError(`Could not read ${path} (${reason}): make it readable or remove it.`, { cause: error });
  }
}
