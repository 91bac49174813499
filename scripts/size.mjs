import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildIfNeeded } from './build.mjs';
import { main } from './main.mjs';
import { filesLoadedBy } from './size/files-loaded-by.mjs';
import { root } from './root.mjs';

const dist = join(root, 'dist');
const entry = 'curb-cut.js';

/** Bytes that a visitor may be asked to load, compressed with brotli. */
const limits = { entry: 16_000, pageLoad: 32_000 };

/** Weighs what a page load costs, prints it, and counts each limit as passed or failed. */
export async function size() {
  const graph = JSON.parse(readFileSync(join(dist, 'chunk-graph.json'), 'utf8'));
  const atOnce = withImports(graph, entry);
  const onLoad = [...new Set([...atOnce, ...(await filesLoadedBy(entry))])];
  const kept = [
    keeps('Entry script with its static imports', atOnce, limits.entry),
    keeps('All that loads before any user action', onLoad, limits.pageLoad),
  ].filter(Boolean).length;
  return { passed: kept, failed: 2 - kept, skipped: 0 };
}

function withImports(graph, file, found = new Set()) {
  if (found.has(file)) return [...found];
  found.add(file);
  for (const imported of graph[file].imports) withImports(graph, imported, found);
  return [...found];
}

function keeps(what, files, limit) {
  const weights = files.map((file) => [file, brotliCompressSync(readFileSync(join(dist, file))).length]);
  const total = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`${what}: ${kilobytes(total)}, at most ${kilobytes(limit)}${total > limit ? ' — TOO LARGE' : ''}`);
  for (const [file, bytes] of weights) console.log(`  ${kilobytes(bytes).padStart(8)}  ${file}`);
  return total <= limit;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

await main(import.meta, async () => {
  await buildIfNeeded();
  return (await size()).failed === 0;
});
