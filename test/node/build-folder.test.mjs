import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { buildFolder, calledAfterItsContent } from '../../scripts/build/build-folder.mjs';
import { chunkGraph } from '../../scripts/build/chunk-graph.mjs';

/** Builds an entry that loads a script later, which loads another in turn; answers with the files by their paths. */
async function built(last) {
  const sources = {
    entry: `import('later')`,
    later: `import { last } from 'last'; console.log(last, import('last'), 'later')`,
    last: `export const last = ${JSON.stringify(last)}`,
  };
  const given = { name: 'given', resolveId: (id) => id, load: (id) => sources[id] };
  const bundle = await rollup({ input: 'entry', plugins: [given, calledAfterItsContent(), chunkGraph()] });
  const { output } = await bundle.generate({
    chunkFileNames: `${buildFolder}/[name].js`,
    manualChunks: (id) => id,
    entryFileNames: '[name].js',
  });
  return new Map(output.map((file) => [file.fileName, file]));
}

const folderOf = (files) => [...files.keys()].find((path) => path.endsWith('/later.js')).split('/')[1];

test('what loads later lies in a folder that is called alike wherever the same is built, and otherwise with any change in it', async () => {
  const [one, same, other] = [await built('words'), await built('words'), await built('other words')];
  assert.match(folderOf(one), /^[0-9a-f]{8}$/);
  assert.equal(folderOf(same), folderOf(one));
  assert.notEqual(folderOf(other), folderOf(one));
});

test('the entry alone names the folder of the build, and files in it find each other beside themselves', async () => {
  const files = await built('words');
  const folder = folderOf(files);
  assert.match(files.get('entry.js').code, new RegExp(`import\\('./chunks/${folder}/later.js'\\)`));
  assert.match(files.get(`chunks/${folder}/later.js`).code, /from '.\/last.js'/);
  assert.deepEqual(JSON.parse(files.get('chunk-graph.json').source)[`chunks/${folder}/later.js`], {
    imports: [`chunks/${folder}/last.js`],
    dynamicImports: [`chunks/${folder}/last.js`],
  });
  for (const [path, { code }] of files) assert.doesNotMatch(`${path} ${code}`, new RegExp(buildFolder));
});
