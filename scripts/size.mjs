import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildIfNeeded } from './build.mjs';
import { filesBelow } from './support/files-below.mjs';
import { keepResult } from './support/keep-result.mjs';
import { main } from './support/main.mjs';
import { filesLoadedBy } from './size/files-loaded-by.mjs';
import { root } from './support/root.mjs';

const dist = join(root, 'dist');
const entry = 'curb-cut.js';

/** Bytes that a visitor may be asked to load, compressed with brotli. */
const limits = { entry: 16_000, pageLoad: 32_000, firstTexts: 1_500, language: 3_000 };

/** A page in a language that the entry script does not know. */
const elsewhere = 'ar';

/** Weighs what a page load costs, prints it, and counts each limit as passed or failed. */
export async function size() {
  const graph = JSON.parse(readFileSync(join(dist, 'chunk-graph.json'), 'utf8'));
  const atOnce = withImports(graph, entry);
  const onLoad = new Set([...atOnce, ...(await filesLoadedBy(entry, 'en'))]);
  const besides = (await filesLoadedBy(entry, elsewhere)).filter((file) => !onLoad.has(file));
  const weighed = [
    weighedAgainst('Entry script with its static imports', atOnce, limits.entry),
    weighedAgainst('All that loads before any user action', [...onLoad], limits.pageLoad),
    weighedAgainst(`What a page in another language (${elsewhere}) loads besides`, besides, limits.firstTexts),
    weighedAgainst('All texts of a language, the largest', [largest('locales')], limits.language),
    weighedAgainst('What the list of changes says besides, the largest', [largest('reasons')], limits.language),
  ];
  keepResult('size.json', weighed);
  const passed = weighed.filter(({ total, limit }) => total <= limit).length;
  return { passed, failed: weighed.length - passed, skipped: 0 };
}

function largest(folder) {
  const files = filesBelow(dist, 'chunks').filter((file) => file.endsWith('.js') && file.includes(`/${folder}/`));
  return files.sort((one, other) => weight(other) - weight(one))[0];
}

function withImports(graph, file, found = new Set()) {
  if (found.has(file)) return [...found];
  found.add(file);
  for (const imported of graph[file].imports) withImports(graph, imported, found);
  return [...found];
}

/** Weighs files and prints what each is of the whole; answers with `{ what, total, limit }`, in bytes. */
function weighedAgainst(what, files, limit) {
  const weights = files.map((file) => [file, weight(file)]);
  const total = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`${what}: ${kilobytes(total)}, at most ${kilobytes(limit)}${total > limit ? ' — TOO LARGE' : ''}`);
  for (const [file, bytes] of weights) console.log(`  ${kilobytes(bytes).padStart(8)}  ${file}`);
  return { what, total, limit };
}

const weight = (file) => brotliCompressSync(readFileSync(join(dist, file))).length;

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

await main(import.meta, async () => {
  await buildIfNeeded();
  return (await size()).failed === 0;
});
