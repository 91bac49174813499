import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { run } from '../run.mjs';

/** Runs test files in one engine that is there; resolves to the verdict, with one fault more where the run broke off. */
export async function runEngine(name, files) {
  const folder = join(root, 'test-results', 'engines');
  const path = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(path, { force: true });
  await run('wtr', ['--files', ...files], { env: { ENGINE: name, VERDICT: path } });
  return readVerdict(path, name);
}

function readVerdict(path, engine) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    const faults = [{ file: '', test: '', why: 'The run broke off.' }];
    return { engine, version: '', passed: 0, failed: 1, skipped: 0, known: [], faults, areas: {} };
  }
}
