import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { cannot } from '../../scripts/engines/cannot.mjs';
import { countsOf } from '../../scripts/engines/counts-of.mjs';
import { joined } from '../../scripts/engines/joined.mjs';
import { judge } from '../../scripts/engines/judge.mjs';
import { knownDifferences } from '../../scripts/engines/known-differences.mjs';
import { quietLogger } from '../../scripts/engines/quiet-logger.mjs';
import { isBehaviour, isCore } from '../../scripts/engines/suite.mjs';
import { supportText } from '../../scripts/engines/support-table.mjs';
import { chordActions } from '../../scripts/engines/web-driver-keys.mjs';
import { root } from '../../scripts/support/root.mjs';

const file = 'test/keys/a.test.ts';
const session = (...tests) => ({ file, tests, errors: [] });
const passing = (name) => ({ name, passed: true, skipped: false });
const failing = (name, error = 'no') => ({ name, passed: false, skipped: false, error });
const entry = (test) => ({ engine: 'webkit', file, test, reason: 'Because' });

test('a known difference that fails is known, with its reason', () => {
  const verdict = judge([session(failing('one'), passing('two'))], [entry('one')])[file];
  assert.deepEqual(verdict, { passed: 1, skipped: 0, known: [{ test: 'one', reason: 'Because' }], faults: [] });
});

test('a known difference that passes is a fault, and so is one that no test is called by', () => {
  const { faults } = judge([session(passing('one'))], [entry('one'), entry('gone')])[file];
  assert.deepEqual(
    faults.map(({ test }) => test),
    ['one', 'gone'],
  );
});

test('a failure that nobody knows is a fault, and so is a file that does not run', () => {
  const broken = { file: 'test/keys/b.test.ts', tests: [], errors: ['Syntax'] };
  const verdicts = judge([session(failing('one')), broken], []);
  assert.deepEqual(countsOf(Object.values(verdicts)), { passed: 0, failed: 2, skipped: 0, known: 0 });
});

test('what a way of driving lacks is known by itself, and the log is silent of it', (context) => {
  const lack = cannot('WebKit', 'pretend other media');
  const { known, faults } = judge([session(failing('one', String(lack)))], [])[file];
  assert.deepEqual(faults, []);
  assert.equal(known[0].reason, 'WebKit cannot be made to pretend other media from outside');
  const afterAll = { file, tests: [], errors: [lack.message] };
  assert.deepEqual(countsOf(Object.values(judge([afterAll], []))), { passed: 0, failed: 0, skipped: 0, known: 1 });
  const { mock } = context.mock.method(console, 'error', () => undefined);
  quietLogger.error(lack);
  assert.equal(mock.callCount(), 0);
  quietLogger.error(new Error('Another one.'));
  assert.equal(mock.callCount(), 1);
});

test('every file on the list of known differences is there', async () => {
  for (const { file } of knownDifferences) await assert.doesNotReject(access(join(root, file)), file);
});

test('the table tells every folder of the suite, and every reason once', () => {
  const files = judge([session(failing('one'), passing('two'), failing('three'))], [entry('one'), entry('three')]);
  const text = supportText([{ engine: 'WebKit', version: '2', files }]);
  assert.match(text, /\| keys \| 1 pass, 2 differ \|/);
  assert.match(text, /- WebKit, 2: Because\./);
});

test('what ran takes the place of what ran before, and the rest stays while it is in the suite', () => {
  const result = (version, files) => [{ engine: 'WebKit', version, files }];
  const how = { order: ['WebKit'], suite: ['a', 'b'] };
  const earlier = result('2', { a: 1, b: 1, gone: 1 });
  assert.deepEqual(joined(earlier, result('2', { a: 2 }), how), result('2', { a: 2, b: 1 }));
  assert.deepEqual(joined(earlier, result('3', { a: 2 }), how), result('3', { a: 2 }));
  assert.deepEqual(joined(earlier, [], how), result('2', { a: 1, b: 1 }));
});

test('chords become actions of WebDriver, in the order of a hand', () => {
  const values = (chord) => chordActions(chord).map(({ type, value }) => `${type.slice(3)} ${value}`);
  assert.deepEqual(values('Alt+Digit1'), ['Down \uE00A', 'Down 1', 'Up 1', 'Up \uE00A']);
  assert.deepEqual(values('Shift+KeyH'), ['Down \uE008', 'Down H', 'Up H', 'Up \uE008']);
  assert.throws(() => chordActions('Nothing'), /no key Nothing/);
});

test('the core is part of the suite, and what measures is not', () => {
  assert.ok(isCore(file) && isBehaviour(file));
  assert.ok(isBehaviour('test/rules/tabs.test.ts') && !isCore('test/rules/tabs.test.ts'));
  assert.ok(!isBehaviour('test/page/cost.test.ts') && !isCore('test/popups/fuzz.test.ts'));
});
