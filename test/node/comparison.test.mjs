import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/support/root.mjs';

const text = await readFile(join(root, 'docs/comparison.md'), 'utf8');
const rows = text.split('\n').filter((line) => /^\| (?!---|row )/.test(line));

/** Rows that need no test, for there is nothing. */
const NOTHING_THERE = ['Virtual keyboard'];

describe('the comparison with other toolbars', () => {
  it('names a test in each row', () => {
    assert.ok(rows.length > 50);
    const without = rows.filter((row) => !row.includes('](../test/')).map((row) => row.split('|')[1].trim());
    assert.deepEqual(without, NOTHING_THERE);
  });

  for (const [, title, file] of text.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)) {
    it(`${file} has a test “${title}”`, async () => {
      const source = await readFile(join(root, file), 'utf8');
      // A word in a comment is no test: it stands inside quotation marks.
      const lines = source.split('\n').filter((line) => line.includes(title));
      assert.ok(lines.some((line) => /['"`]/.test(line.slice(0, line.indexOf(title)))));
    });
  }
});
