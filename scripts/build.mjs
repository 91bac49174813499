import { modelCache } from './build/assets.mjs';
import { changedAt } from './support/changed-at.mjs';
import { filesBelow } from './support/files-below.mjs';
import { installIfNeeded } from './support/install.mjs';
import { main } from './support/main.mjs';
import { PlainError } from './support/plain-error.mjs';
import { root } from './support/root.mjs';
import { run } from './support/run.mjs';

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
  const built = changedAt('dist/custom-elements.json');
  const made = [...settings, ...sources.flatMap((folder) => filesBelow(root, folder))];
  return built > 0 && made.every((file) => changedAt(file) < built);
}

async function step(what, program, args) {
  if (!(await run(program, args))) throw new PlainError(`The build failed while ${what}.`);
}

await main(import.meta, () => {
  installIfNeeded();
  return build();
});
