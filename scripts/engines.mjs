import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engines } from './engines/engines.mjs';
import { ensureEngine } from './engines/ensure-engine.mjs';
import { runEngine } from './engines/run-engine.mjs';
import { isBehaviour } from './engines/suite.mjs';
import { writeSupport } from './engines/support-table.mjs';
import { filesBelow } from './files-below.mjs';
import { installIfNeeded } from './install.mjs';
import { main } from './main.mjs';
import { PlainError } from './plain-error.mjs';
import { root } from './root.mjs';
import { globToRegExp } from './test/glob.mjs';

const results = join(root, 'test-results', 'engines.json');

/**
 * Runs the behaviour suite in Chromium, Firefox and WebKit, one after the other, and installs what is missing where it can.
 * `--only` names one engine, `--files` a part of the suite. Whole runs are kept in test-results/engines.json and told in the README.
 */
await main(import.meta, async () => {
  const { only, files } = readOptions();
  installIfNeeded();
  const wanted = files ? globToRegExp(files) : /(?:)/;
  const suite = filesBelow(root, 'test').filter((file) => isBehaviour(file) && wanted.test(file));
  const verdicts = [];
  for (const name of only ? [only] : Object.keys(engines)) {
    const { version } = await ensureEngine(name);
    console.log(`\nIn ${engines[name].title} ${version}: ${suite.length} files.`);
    const verdict = await runEngine(name, suite);
    console.log(`${verdict.passed} passed, ${verdict.failed} failed, ${verdict.known.length} known differences.`);
    verdicts.push(verdict);
  }
  if (!files) await keep(verdicts);
  return verdicts.every(({ failed, passed }) => failed === 0 && passed > 0);
});

function readOptions() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, files: { type: 'string' } } });
  if (values.only && !(values.only in engines)) {
    throw new PlainError(`--only takes one of ${Object.keys(engines).join(', ')}.`);
  }
  return values;
}

/** Engines that were not asked this time keep what they said last. */
async function keep(verdicts) {
  const byEngine = new Map([...earlier(), ...verdicts].map((verdict) => [verdict.engine, verdict]));
  const order = Object.values(engines).map(({ title }) => title);
  const all = order.flatMap((title) => byEngine.get(title) ?? []);
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(results, `${JSON.stringify(all, null, 1)}\n`);
  await writeSupport(all);
}

function earlier() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return [];
  }
}
