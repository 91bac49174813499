import MagicString from 'magic-string';
import { posix } from 'node:path';

/**
 * A rollup plugin: where a module is imported on demand that is one of these (a pattern for its path), all that it imports in turn is asked
 * for with it. A browser learns of those only once the first has come, which is one more way to the server and back while somebody waits.
 */
export function oneWave(awaited) {
  let isDone = false;
  return {
    name: 'one-wave',
    renderChunk(code, { fileName, dynamicImports }, _options, { chunks }) {
      const text = new MagicString(code);
      const here = withImports(chunks, fileName);
      for (const wanted of dynamicImports.filter((file) => chunks[file].moduleIds.some((id) => awaited.test(id)))) {
        const others = [...withImports(chunks, wanted)].filter((file) => file !== wanted && !here.has(file));
        const [first, ...rest] = [wanted, ...others].map((file) => `import('${pathFrom(fileName, file)}')`);
        if (rest.length > 0)
          text.replaceAll(first, `Promise.all([${[first, ...rest].join()}]).then(([wanted])=>wanted)`);
      }
      isDone ||= text.hasChanged();
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
    generateBundle() {
      if (!isDone) this.error(`No import of ${awaited} was found that could ask for all it needs at once.`);
    },
  };
}

/** A script and all that it imports at once, however far away. */
function withImports(chunks, file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const imported of chunks[file].imports) withImports(chunks, imported, found);
  return found;
}

const pathFrom = (importer, file) => `./${posix.relative(posix.dirname(importer), file)}`.replace('./../', '../');
