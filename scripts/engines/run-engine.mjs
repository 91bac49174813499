import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.mjs';
import { run } from '../support/run.mjs';

/** Runs test files in one engine that is there; resolves to `{ engine, version, files }` with the verdict on each file, a fault where the run broke off. */
export async function runEngine(name, files) {
  const folder = join(root, 'test-results', 'engines');
  const path = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(path, { force: true });
  await run('wtr', ['--files', ...files], { env: { ENGINE: name, VERDICT: path } });
  return readVerdict(path, { name, files });
}

function readVerdict(path, { name, files }) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    const broken = { passed: 0, skipped: 0, known: [], faults: [{ test: '', why: 'The run broke off.' }] };
    return { engine: name, version: '', files: { [files[0]]: broken } };
  }
}
