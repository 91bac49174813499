import { writeFile } from 'node:fs/promises';
import { PlainError } from '../../scripts/support/plain-error.mjs';

/** Writes a file of JSON; throws a PlainError where it cannot be written there. */
export async function writeOut(file: string, content: unknown): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    throw new PlainError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}): name another file.`, {
      cause: error,
    });
  }
}
