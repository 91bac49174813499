import { createHash } from 'node:crypto';

/** Where what loads later is put while a build goes on: below dist/, and as long as the folder that it is moved to. */
export const buildFolder = 'chunks/--------';

/**
 * A rollup plugin: the folder of what loads later is called after all that is in it, so that a browser may keep its files for good, and
 * never mixes those of two builds. With a hash in each file's own name, every file that imports another would name one: bytes that do
 * not compress, in what every page loads, and others whenever a file far away changes.
 */
export function calledAfterItsContent() {
  return {
    name: 'called-after-its-content',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const folder = `chunks/${hashOf(files)}`;
      const moved = (path) => path.replace(buildFolder, folder);
      for (const file of files) {
        file.fileName = moved(file.fileName);
        if (file.type !== 'chunk') continue;
        file.code = file.code.replaceAll(buildFolder, folder);
        file.imports = file.imports.map(moved);
        file.dynamicImports = file.dynamicImports.map(moved);
      }
    },
  };
}

/** Of all code of a bundle, whatever order it comes in: 8 digits that also survive where capitals are not told apart. */
function hashOf(files) {
  const hash = createHash('sha256');
  const texts = files.map(({ fileName, code, source }) => `${fileName}\n${code ?? source}`);
  for (const text of texts.sort()) hash.update(text);
  return hash.digest('hex').slice(0, 8);
}
