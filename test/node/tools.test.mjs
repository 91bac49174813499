import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { oneWave } from '../../scripts/build/one-wave.mjs';
import { checkNode, OLDEST_NODE } from '../../scripts/support/node-version.mjs';
import { PlainError } from '../../scripts/support/plain-error.mjs';
import countingReporter from '../../scripts/test/counting-reporter.mjs';
import { globToRegExp } from '../../scripts/test/glob.mjs';
import { resultFile } from '../../scripts/wtr/result-file.mjs';
import { runScript } from './support/run-script.mjs';

describe('checkNode', () => {
  it('accepts the version that package.json asks for, and newer ones', () => {
    const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal(engines.node, `>=${OLDEST_NODE}`);
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '100.1.0']) checkNode(version);
  });

  it('refuses older ones in one sentence', () => {
    for (const version of ['20.18.9', '18.20.0', '9.99.0']) {
      assert.throws(
        () => checkNode(version),
        (error) => error instanceof PlainError && error.message.endsWith(`${version}.`),
      );
    }
  });
});

describe('a command that takes options', () => {
  for (const name of ['bench', 'engines', 'fuzz', 'models', 'orca', 'serve', 'test']) {
    it(`${name} tells what can be asked, and what cannot`, async () => {
      const command = name === 'test' ? 'npm test' : `npm run ${name}`;
      const { code, said } = await runScript([`scripts/${name}.mjs`, '--help']);
      assert.equal(code, 0);
      assert.ok(said.startsWith(`${command} -- [--`), said);
      const refused = await runScript([`scripts/${name}.mjs`, '--loud']);
      assert.equal(refused.code, 1);
      assert.equal(refused.complaint, "Unknown option '--loud': --help shows what can be asked.\n");
    });
  }
});

describe('globToRegExp', () => {
  const rows = [
    ['test/**/*.test.ts', 'test/page/walk.test.ts', true],
    ['test/**/*.test.ts', 'test/walk.test.ts', true],
    ['test/*.test.ts', 'test/page/walk.test.ts', false],
    ['test/{page,keys}/**', 'test/keys/a/b.test.ts', true],
    ['test/{page,keys}/**', 'test/rules/b.test.ts', false],
    ['test/page/w?lk.test.ts', 'test/page/walk.test.ts', true],
    ['test/page/walk.test.ts', 'test/page/walkXtest.ts', false],
  ];
  for (const [glob, path, matches] of rows) {
    it(`${glob} ${matches ? 'fits' : 'does not fit'} ${path}`, () => {
      assert.equal(globToRegExp(glob).test(path), matches);
    });
  }
});

describe('oneWave', () => {
  const modules = {
    entry: `export const open = () => import('panel'); export const other = () => import('both')`,
    panel: `export * from 'lit'; export * from 'both'`,
    lit: 'export const lit = 1',
    both: 'export const both = 2',
  };
  const bundled = async (awaited) => {
    const found = { name: 'found', resolveId: (id) => id, load: (id) => modules[id] };
    const bundle = await rollup({ input: ['entry', 'lit'], plugins: [found, oneWave(awaited)] });
    return (await bundle.generate({ format: 'es' })).output.find(({ name }) => name === 'entry').code;
  };

  it('asks for all that an awaited module imports together with it', async () => {
    assert.match(await bundled(/panel/), /Promise\.all\(\[import\('\.\/panel-[^']+'\),import\('\.\/lit\.js'\)/);
  });

  it('fails the build where it finds nothing to do', async () => {
    await assert.rejects(bundled(/nowhere/), /No import of \/nowhere\/ was found/);
  });
});

describe('counts of what really ran', () => {
  it("come from node's own runner, suites aside", async () => {
    const event = (type, data = {}) => ({ type, data: { details: {}, ...data } });
    const events = [
      event('test:pass'),
      event('test:pass', { skip: true }),
      event('test:fail'),
      event('test:fail', { details: { type: 'suite' } }),
      event('test:diagnostic'),
    ];
    let written = '';
    for await (const part of countingReporter(events)) written += part;
    assert.deepEqual(JSON.parse(written), { passed: 1, failed: 1, skipped: 1 });
  });

  it('come from the browser, where a file that could not run is one failure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'counts-'));
    const file = join(folder, 'deeper', 'unit.json');
    const suite = (tests, suites = []) => ({ tests, suites });
    resultFile(file).stop({
      sessions: [
        { passed: true, testResults: suite([{ passed: true }], [suite([{ skipped: true }, { passed: true }])]) },
        { passed: false, testResults: suite([{ passed: false }]) },
        { passed: false, testResults: undefined },
      ],
    });
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { passed: 2, failed: 2, skipped: 1 });
    rmSync(folder, { recursive: true });
  });
});
