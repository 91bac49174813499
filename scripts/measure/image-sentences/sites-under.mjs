import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The sites in a folder, by name: the folder of each that holds its first page. */
export async function sitesUnder(folder) {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const sites = await Promise.all(
    names.sort().map(async (name) => ({ name, folder: await homeOf(join(folder, name)) })),
  );
  return sites.filter((site) => site.folder !== undefined);
}

/** Where the page lies that is nearest to the top. */
async function homeOf(folder) {
  const files = await readdir(folder, { recursive: true });
  const [home] = files
    .filter((file) => /(^|[\\/])index\.html?$/.test(file) && !file.includes('node_modules'))
    .sort((a, b) => depthOf(a) - depthOf(b) || a.localeCompare(b));
  return home && dirname(join(folder, home));
}

const depthOf = (path) => path.split(/[\\/]/).length;
