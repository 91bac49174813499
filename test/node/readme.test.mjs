import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/support/root.mjs';
import { ruleSentences, rulesTable, sentencesFile, withRules } from '../../scripts/rules.mjs';

const readme = await readFile(join(root, 'README.md'), 'utf8');

test('the table of rules in the README is that of the rules (npm run rules writes it)', async () => {
  assert.equal(withRules(readme, await rulesTable()), readme);
});

test('what owners read of a rule is what its page says (npm run rules writes it)', async () => {
  assert.equal(await ruleSentences(), await readFile(sentencesFile, 'utf8'));
});

test('every link of the README leads somewhere', async () => {
  const targets = [...readme.matchAll(/\]\((?!#|https?:)([^)#]+)/g)].map(([, target]) => target);
  assert.ok(targets.length > 50);
  for (const target of targets) await assert.doesNotReject(access(join(root, target)), `${target} is missing`);
});
