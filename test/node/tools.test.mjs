import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { oneWave } from '../../scripts/build/one-wave.mjs';
import { textsWithoutKeys } from '../../scripts/build/texts-without-keys.mjs';
import { checkNode, OLDEST_NODE } from '../../scripts/support/node-version.mjs';
import { PlainError } from '../../scripts/support/plain-error.mjs';
import { root } from '../../scripts/support/root.mjs';
import countingReporter from '../../scripts/test/counting-reporter.mjs';
import { globToRegExp } from '../../scripts/test/glob.mjs';
import { onceMore } from '../../scripts/test/once-more.mjs';
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

describe('textsWithoutKeys', () => {
  const rows = [
    ['locales', "'settings.reset'", (text) => text],
    ['reasons', "'its label'", (text) => text],
    ['first', "'toolbar.open'", (text) => text.replace(/later: .*/, '')],
  ];
  for (const [folder, key, prepared] of rows) {
    it(`fails the build where a file of ${folder} lacks a text, and says which`, async () => {
      const whole = prepared(readFileSync(join(root, 'src/i18n', folder, 'ar.ts'), 'utf8'));
      const files = mkdtempSync(join(tmpdir(), 'texts-'));
      const file = join(files, 'src/i18n', folder, 'ar.ts');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, whole);
      await textsWithoutKeys().load(file);
      writeFileSync(file, whole.replace(new RegExp(`^ *${key}:.*$`, 'm'), ''));
      await assert.rejects(textsWithoutKeys().load(file), (error) =>
        error.message.endsWith(`/i18n/${folder}/ar.ts lacks ${key.slice(1, -1)}.`),
      );
      rmSync(files, { recursive: true });
    });
  }
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

  it('come from the browser file by file, where one that could not run is one failure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'counts-'));
    const file = join(folder, 'deeper', 'unit-files.json');
    const suite = (tests, suites = []) => ({ tests, suites });
    const session = (name, passed, testResults) => ({ testFile: join(root, name), passed, testResults });
    resultFile(file).stop({
      sessions: [
        session('a.ts', true, suite([{ passed: true }], [suite([{ skipped: true }, { passed: true }])])),
        session('b.ts', false, suite([{ passed: false }])),
        session('c.ts', false, undefined),
      ],
    });
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), {
      'a.ts': { passed: 2, failed: 0, skipped: 1 },
      'b.ts': { passed: 0, failed: 1, skipped: 0 },
      'c.ts': { passed: 0, failed: 1, skipped: 0 },
    });
    rmSync(folder, { recursive: true });
  });
});

describe('what is played once more', () => {
  const hasFailed = (verdict) => verdict === 'failed';

  /** Plays files as each round of `rounds` tells, on a machine that checks for others or not; resolves to what holds and what was played. */
  async function playIn(context, rounds, { files = Object.keys(rounds[0]), checks = 'true' } = {}) {
    const was = process.env.CI;
    const played = [];
    const { mock: told } = context.mock.method(console, 'log', () => undefined);
    process.env.CI = checks;
    try {
      const play = (asked) => Promise.resolve(rounds[played.push(asked) - 1]);
      return { verdicts: await onceMore(files, play, hasFailed), played, told: told.callCount() };
    } finally {
      if (was === undefined) delete process.env.CI;
      else process.env.CI = was;
    }
  }

  it('is what failed, and the second time holds', async (context) => {
    const first = { a: 'passed', b: 'failed', c: 'failed' };
    const { verdicts, played, told } = await playIn(context, [first, { b: 'passed', c: 'failed' }]);
    assert.equal(told, 1);
    assert.deepEqual(verdicts, { a: 'passed', b: 'passed', c: 'failed' });
    assert.deepEqual(played.slice(1), [['b', 'c']]);
  });

  it('is nothing where all passed, where a developer looks on, where much failed and where the run broke off', async (context) => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((file) => [file, 'failed']));
    const cases = [
      [{ a: 'passed' }, {}],
      [{ a: 'failed' }, { checks: '' }],
      [many, {}],
      [{ a: 'failed' }, { files: ['a', 'b'] }],
    ];
    for (const [round, options] of cases) {
      const { verdicts, played } = await playIn(context, [round], options);
      assert.equal(played.length, 1);
      assert.deepEqual(verdicts, round);
    }
  });
});
