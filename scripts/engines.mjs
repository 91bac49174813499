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
import { readArguments } from './support/read-arguments.mjs';
import { root } from './support/root.mjs';
import { globToRegExp } from './test/glob.mjs';

const usage = `npm run engines -- [--only ENGINE] [--files GLOB] [--write]

Runs the behaviour suite in Chromium, Firefox and WebKit, one after the other, and installs what is missing where it can. What ran is
kept in test-results/engines.json, beside what ran before.

  --only ENGINE  ${Object.keys(engines).join(', ')}
  --files GLOB   a part of the suite, such as 'test/page/*.test.ts'
  --write        tells the README all that is known, which is otherwise done only when nothing was left out`;

await main(import.meta, async () => {
  const options = readOptions();
  if (!options) return true;
  const { only, files, write } = options;
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
  const asked = readArguments(usage, {
    options: { only: { type: 'string' }, files: { type: 'string' }, write: { type: 'boolean' } },
  });
  if (asked?.values.only && !(asked.values.only in engines)) {
    throw new PlainError(`--only takes one of ${Object.keys(engines).join(', ')}.`);
  }
  return asked?.values;
}

/** Answers with everything that is known now. */
function keep(results, suite) {
  const order = Object.values(engines).map(({ title }) => title);
  const all = joined(keptResult('engines.json') ?? [], results, { order, suite });
  keepResult('engines.json', all);
  return all;
}
