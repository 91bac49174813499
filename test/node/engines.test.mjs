import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cannot } from '../../scripts/engines/cannot.mjs';
import { judge } from '../../scripts/engines/judge.mjs';
import { isBehaviour, isCore } from '../../scripts/engines/suite.mjs';
import { supportText } from '../../scripts/engines/support-table.mjs';
import { chordActions } from '../../scripts/engines/web-driver-keys.mjs';

const file = 'test/keys/a.test.ts';
const session = (...tests) => ({ file, tests, errors: [] });
const passing = (name) => ({ name, passed: true, skipped: false });
const failing = (name, error = 'no') => ({ name, passed: false, skipped: false, error });
const entry = (test) => ({ engine: 'webkit', file, test, reason: 'Because' });

test('a known difference that fails is known, with its reason', () => {
  const verdict = judge([session(failing('one'), passing('two'))], [entry('one')]);
  assert.deepEqual(verdict.known, [{ file, test: 'one', reason: 'Because' }]);
  assert.deepEqual([verdict.passed, verdict.failed], [1, 0]);
});

test('a known difference that passes is a fault, and so is one that no test is called by', () => {
  const { failed, faults } = judge([session(passing('one'))], [entry('one'), entry('gone')]);
  assert.equal(failed, 2);
  assert.deepEqual(
    faults.map(({ test }) => test),
    ['one', 'gone'],
  );
});

test('a failure that nobody knows is a fault, and so is a file that does not run', () => {
  const { failed } = judge([session(failing('one')), { file, tests: [], errors: ['Syntax'] }], []);
  assert.equal(failed, 2);
});

test('what a way of driving lacks is known by itself', () => {
  const { known, failed } = judge([session(failing('one', String(cannot('WebKit', 'pretend other media'))))], []);
  assert.equal(failed, 0);
  assert.equal(known[0].reason, 'WebKit cannot be made to pretend other media from outside');
});

test('the table tells every area, and every reason once', () => {
  const verdict = judge([session(failing('one'), passing('two'), failing('three'))], [entry('one'), entry('three')]);
  const text = supportText([{ engine: 'WebKit', version: '2', ...verdict }]);
  assert.match(text, /\| keys \| 1 pass, 2 differ \|/);
  assert.match(text, /- WebKit, 2: Because\./);
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
