import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PlainError } from '../support/plain-error.mjs';

/** Writes a file and the folders it needs, so that nobody ever finds half of it; throws a PlainError if it cannot. */
export async function writeAtomically(path, bytes) {
  const part = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, bytes, { flush: true });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {}); // The first failure is the one to tell.
    const [reason] = error.message.split(',');
    const sentence = `Could not write ${path} (${reason}): mend that, or run npm run models -- --to DIR.`;
    throw new PlainError(sentence, { cause: error });
  }
}
