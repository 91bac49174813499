import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Lists the files below a folder, as paths from the project's root with forward slashes; none where the folder is missing. */
export function filesBelow(root, folder) {
  return entriesOf(join(root, folder))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
