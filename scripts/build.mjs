import { statSync } from 'node:fs';
import { join } from 'node:path';
import { modelCache } from './build/assets.mjs';
import { filesBelow } from './files-below.mjs';
import { main } from './main.mjs';
import { PlainError } from './plain-error.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const sources = ['src', 'scripts/build', modelCache.slice(root.length + 1)];
const settings = ['package-lock.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json'];

/** Builds dist/: scripts, workers, assets, types and the description of the element. Throws a PlainError when a step fails. */
export async function build() {
  console.log('Building dist/.');
  await step('bundling', 'rollup', ['-c', '--silent']);
  await step('writing the types', 'tsc', ['-p', 'tsconfig.build.json']);
  await step('describing the element', 'cem', ['analyze', '--quiet']);
}

/** Builds dist/ unless it is newer than everything it is made from. */
export async function buildIfNeeded() {
  if (!isFresh()) await build();
}

function isFresh() {
  const built = changed('dist/custom-elements.json');
  const made = [...settings, ...sources.flatMap((folder) => filesBelow(root, folder))];
  return built > 0 && made.every((file) => changed(file) < built);
}

function changed(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function step(what, program, args) {
  if (!(await run(program, args))) throw new PlainError(`The build failed while ${what}.`);
}

await main(import.meta, build);
