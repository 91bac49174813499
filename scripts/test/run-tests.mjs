import { filesBelow } from '../support/files-below.mjs';
import { installIfNeeded } from '../support/install.mjs';
import { PlainError } from '../support/plain-error.mjs';
import { readArguments } from '../support/read-arguments.mjs';
import { root } from '../support/root.mjs';
import { globToRegExp } from './glob.mjs';

const usage = `npm test -- [--only STEP] [--files GLOB]

Installs what is missing and runs everything that must hold.

  --only STEP   check, node, unit, engines, e2e or size
  --files GLOB  only the tests in these files, such as 'test/page/*.test.ts'`;

const text = { type: 'string' };

/**
 * `npm test`: installs what is missing and runs everything, or what `--only` and `--files` name; answers whether all of it holds.
 * Throws a PlainError where a run cannot begin.
 */
export async function runTests(args) {
  const asked = readArguments(usage, { args, options: { only: text, files: text } });
  if (!asked) return true;
  const { only, files } = asked.values;
  installIfNeeded();
  // This imports packages, so it is loaded once the packages are there.
  const { runners } = await import('./runners.mjs');
  if (only && !(only in runners)) throw new PlainError(`--only takes one of ${Object.keys(runners).join(', ')}.`);

  const total = { passed: 0, failed: 0, skipped: 0 };
  await prepare(only);
  for (const [name, runner] of Object.entries(runners)) {
    if (only && name !== only) continue;
    await orOneFailure(total, () => runOne(runner, files));
  }
  const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 && total.passed > 0;
}

/** Adds what a step counts; one that breaks off counts as failed, and the rest still runs. */
async function orOneFailure(total, step) {
  try {
    const counts = await step();
    for (const outcome of Object.keys(total)) total[outcome] += counts?.[outcome] ?? 0;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    total.failed += 1;
  }
}

async function prepare(only) {
  if (only === 'check') return;
  const { ensureBrowser } = await import('../support/browser.mjs');
  console.log(`The browser is ${await ensureBrowser()}.`);
  if (only === 'engines') return;
  const { modelsIfMissing } = await import('../models/models-if-missing.mjs');
  await modelsIfMissing();
  if (only === 'unit') return;
  const { buildIfNeeded } = await import('../build.mjs');
  await buildIfNeeded();
}

async function runOne({ sentence, owns, run }, pattern) {
  const wanted = pattern ? globToRegExp(pattern) : /(?:)/;
  const files = owns ? filesBelow(root, 'test').filter((file) => owns(file) && wanted.test(file)) : [];
  if (owns ? !files.length : pattern) return;
  console.log(`\n${sentence}`);
  return run(files);
}
