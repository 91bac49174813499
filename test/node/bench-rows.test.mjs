import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../scripts/bench/rows-of.mjs';

test('the bench keeps the least value of all rounds, and divides it by that of the subject it is read beside', () => {
  const rows = rowsOf([
    { subject: 'bare', size: 10, values: { storm: 9 } },
    { subject: 'floor', size: 10, values: { storm: 6, enable: 5 } },
    { subject: 'curb-cut', size: 10, values: { storm: 12, enable: 20 } },
    { subject: 'bare', size: 10, values: { storm: 4 } },
    { subject: 'floor', size: 10, values: { storm: 8, enable: 4 } },
    { subject: 'curb-cut', size: 10, values: { storm: 10, enable: 30 } },
  ]);
  const ours = rows.filter(({ subject }) => subject === 'curb-cut');
  assert.deepEqual(ours, [
    { metric: 'enable', size: 10, subject: 'curb-cut', value: 20, unit: 'ms', ratio: 5 },
    { metric: 'storm', size: 10, subject: 'curb-cut', value: 10, unit: 'ms', ratio: 2.5 },
  ]);
});

test('the bench leaves out what a subject does not have', () => {
  const rows = rowsOf([{ subject: 'bare', size: 10, values: { storm: 9 } }]);
  assert.deepEqual(rows, [{ metric: 'storm', size: 10, subject: 'bare', value: 9, unit: 'ms', ratio: 1 }]);
});
