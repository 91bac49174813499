import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/support/root.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The sections of the README that say what Curb Cut does; each part of them names the tests that prove it. */
const sections = ['What a visitor gets', 'For the owner', 'What it promises'];

describe('what the README claims is tested', () => {
  for (const section of sections) {
    it(section, () => {
      for (const claim of claimsOf(section)) {
        const tests = [...claim.matchAll(/\]\((?<path>test\/[^)#]+)\)/g)].map(({ groups }) => groups.path);
        assert.ok(tests.length > 0, `No test is named for: ${claim}`);
        for (const path of tests) assert.ok(holdsTests(path), `There is no test in ${path}.`);
      }
    });
  }
});

/** A claim ends where its tests are named; a list has one in each item. */
function claimsOf(title) {
  const text = readme.split(`## ${title}\n`)[1]?.split(/^## /m)[0] ?? assert.fail(`There is no section "${title}".`);
  const items = text.split(/^\d+\. /m).slice(1);
  // What is claimed of nothing needs no test but the words' own: test/node/house.test.mjs.
  if (items.length) return items.filter((item) => !item.startsWith('**Nothing is claimed.**'));
  return text.trim().split(/(?<=\]\(test\/[^)]+\)[^\n]*)\n\n/);
}

function holdsTests(path) {
  const file = join(root, path);
  const names = statSync(file).isDirectory() ? readdirSync(file, { recursive: true }) : [path];
  return names.some((name) => /\.(?:test|spec)\.(?:ts|mjs)$/.test(String(name)));
}
