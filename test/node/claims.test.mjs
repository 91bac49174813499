import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/support/root.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The sections of the README that say what Curb Cut does; each part of them names the tests that prove it. */
const sections = [
  'Options',
  'Content security',
  'What a visitor gets',
  'For the owner',
  'What it promises',
  'Limitations',
];

/** What is claimed of nothing needs no test but the words' own (test/node/house.test.mjs); what is never done, or done by others, has none. */
const untestable = /^(?:\*\*Nothing is claimed\.\*\*|It cannot caption a video|In a screen reader's browse mode)/;

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

describe('the README names', () => {
  const source = (file) => readFileSync(join(root, 'src', file), 'utf8');

  it('every event', () => {
    const events = [...source('overlay/events.ts').matchAll(/super\('(curb-cut-[a-z-]+)'/g)].map(([, name]) => name);
    assert.ok(events.length > 5);
    for (const event of events) assert.ok(readme.includes(`| \`${event}\` |`), `${event} is missing.`);
  });

  it('every option', () => {
    const [, list] = /PROPERTIES = \[([^\]]+)\]/.exec(source('element/options/element-with-options.ts'));
    const options = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name.replace(/[A-Z]/g, '-$&').toLowerCase());
    assert.ok(options.length > 10);
    for (const option of options) assert.ok(readme.includes(`| \`${option}\` |`), `${option} is missing.`);
  });
});

/** A claim ends where its tests are named; a list has one in each item. */
function claimsOf(title) {
  const text =
    readme.split(new RegExp(`^#{2,3} ${title}\n`, 'm'))[1]?.split(/^#{2,3} /m)[0] ??
    assert.fail(`There is no section "${title}".`);
  const items = text.split(/^(?:\d+\.|-) /m).slice(1);
  if (items.length) return items.filter((item) => !untestable.test(item));
  return text.trim().split(/(?<=\]\(test\/[^)]+\)[^\n]*)\n(?!\[test\/)/);
}

function holdsTests(path) {
  const file = join(root, path);
  const names = statSync(file).isDirectory() ? readdirSync(file, { recursive: true }) : [path];
  return names.some((name) => /\.(?:test|spec)\.(?:ts|mjs)$/.test(String(name)));
}
