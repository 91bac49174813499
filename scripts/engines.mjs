import { parseArgs } from 'node:util';
import { countsOf } from './engines/counts-of.mjs';
import { engines } from './engines/engines.mjs';
import { ensureEngine } from './engines/ensure-engine.mjs';
import { joined } from './engines/joined.mjs';
import { runEngine } from './engines/run-engine.mjs';
import { isBehaviour } from './engines/suite.mjs';
import { writeSupport } from './engines/support-table.mjs';
import { filesBelow } from './support/files-below.mjs';
import { installIfNeeded } from './support/install.mjs';
import { keepResult } from './support/keep-result.mjs';
import { keptResult } from './support/kept-result.mjs';
import { main } from './support/main.mjs';
import { PlainError } from './support/plain-error.mjs';
import { root } from './support/root.mjs';
import { globToRegExp } from './test/glob.mjs';

/**
 * Runs the behaviour suite in Chromium, Firefox and WebKit, one after the other, and installs what is missing where it can.
 * `--only` names one engine, `--files` a part of the suite. What ran is kept in test-results/engines.json, beside what ran before. All of it is
 * told in the README when nothing was left out, or with `--write`.
 */
await main(import.meta, async () => {
  const { only, files, write } = readOptions();
  installIfNeeded();
  const suite = filesBelow(root, 'test').filter(isBehaviour);
  const wanted = files ? globToRegExp(files) : /(?:)/;
  const asked = suite.filter((file) => wanted.test(file));
  const results = [];
  for (const name of only ? [only] : Object.keys(engines)) results.push(await ask(name, asked));
  const all = keep(results, suite);
  if (write || !(only || files)) await writeSupport(all);
  const { passed, failed } = countsOf(results.flatMap(({ files }) => Object.values(files)));
  return failed === 0 && passed > 0;
});

async function ask(name, files) {
  const { version } = await ensureEngine(name);
  console.log(`\nIn ${engines[name].title} ${version}: ${files.length} files.`);
  const result = await runEngine(name, files);
  const { passed, failed, known } = countsOf(Object.values(result.files));
  console.log(`${passed} passed, ${failed} failed, ${known} known differences.`);
  return result;
}

function readOptions() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, files: { type: 'string' }, write: { type: 'boolean' } },
  });
  if (values.only && !(values.only in engines)) {
    throw new PlainError(`--only takes one of ${Object.keys(engines).join(', ')}.`);
  }
  return values;
}

/** Answers with everything that is known now. */
function keep(results, suite) {
  const order = Object.values(engines).map(({ title }) => title);
  const all = joined(keptResult('engines.json') ?? [], results, { order, suite });
  keepResult('engines.json', all);
  return all;
}
