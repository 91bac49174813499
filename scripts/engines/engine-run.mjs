import { resolve } from 'node:path';
import { engines } from './engines.mjs';
import { knownDifferences } from './known-differences.mjs';
import { launchers } from './launchers.mjs';
import { quietLogger } from './quiet-logger.mjs';
import { verdictReporter } from './verdict-reporter.mjs';

/** What the test runner needs for the engine that ENGINE names, its verdict written to VERDICT; `undefined` where none is named. */
export async function engineRun({ ENGINE, VERDICT } = process.env) {
  if (!ENGINE) return;
  const { title, find } = engines[ENGINE];
  const found = await find();
  if (!found) throw new Error(`${title} is not installed.`);
  const differences = knownDifferences.filter((entry) => entry.engine === ENGINE);
  return {
    launcher: launchers[ENGINE](found),
    logger: quietLogger,
    reporters: [verdictReporter(resolve(VERDICT), { title, version: found.version }, differences)],
  };
}
