import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { houseFaults } from '../../scripts/check/house.mjs';
import { brokenWalls } from '../../scripts/check/walls.mjs';

const made = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** A project of one file. */
function project(file, content) {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  made.push(root);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
  return root;
}

describe('import walls', () => {
  const stands = [
    ['a room imports itself', 'src/page/walk.ts', "import './role.js';"],
    ['and rooms below it', 'src/rules/link-name.ts', "import { role } from '../page/role.js';"],
    ['and packages', 'src/element/curb-cut.ts', "import { html } from 'lit';"],
    ['entries import what they like', 'src/standalone.ts', "import './define.js'; import './element/curb-cut.js';"],
    ['the composition root knows all rules', 'src/overlay/overlay.ts', "import '../rules/index.js';"],
    ['describers come on demand', 'src/overlay/overlay.ts', "import('../describers/ocr.js');"],
    ['their types come at once', 'src/overlay/overlay.ts', "import type { Ocr } from '../describers/ocr.js';"],
    ['an address at run time is no import', 'src/page/walk.ts', "new URL('../rules/', document.baseURI);"],
  ];
  for (const [why, file, content] of stands) {
    it(`stand: ${why}`, () => assert.deepEqual(brokenWalls(project(file, content)), []));
  }

  const broken = [
    ['an import that climbs', 'src/ledger/ledger.ts', "import '../page/walk.js';"],
    ['an import of a neighbour', 'src/page/walk.ts', "import '../announce/announcer.js';"],
    ['a type that climbs', 'src/page/walk.ts', "import type { Rule } from '../rules/rule.js';"],
    ['a type named in place', 'src/page/walk.ts', "let rule: import('../rules/rule.js').Rule;"],
    ['an import on demand that climbs', 'src/page/walk.ts', "import('../rules/rule.js');"],
    ['an export from above', 'src/page/walk.ts', "export * from '../rules/rule.js';"],
    ['a worker above', 'src/page/walk.ts', "new URL('../describers/workers/vision.worker.ts', import.meta.url);"],
    ['the list of all rules', 'src/element/curb-cut.ts', "import '../rules/index.js';"],
    ['describers at once', 'src/overlay/overlay.ts', "import '../describers/ocr.js';"],
    ['an entry from within', 'src/page/walk.ts', "import '../index.js';"],
    ['a room that the house does not have', 'src/utils/misc.ts', ''],
  ];
  for (const [why, file, content] of broken) {
    it(`break: ${why}`, () => assert.equal(brokenWalls(project(file, content)).length, 1));
  }
});

describe('house rules', () => {
  const machine = ['', 'work', 'x'].join('/');
  const law = ['law', 'suit'].join('');
  const faults = [
    ['a name that is not kebab-case', 'src/page/liveIndex.ts', ''],
    ['a folder of one machine', 'scripts/a.mjs', `read('${machine}');`],
    ['a registry', 'README.md', `https://registry.${'npmjs'}.org/`],
    ['an address in the lock file', 'package-lock.json', '{ "resolved": "https://example.org/a.tgz" }'],
    ['talk of law', 'README.md', `Avoid a ${law}.`],
    ['a law by its name', 'docs/a.md', `It keeps ${['EN', '301', '549'].join(' ')}.`],
    ['a claim', 'src/i18n/en.ts', `export const en = 'fully ${'compli'}ant';`],
    ['a claim in the README', 'README.md', `It makes your site ${'compli'}ant.`],
    ['a claim in a page of documentation', 'docs/a.md', `Your site will be fully ${'accessi'}ble.`],
    ['a link that leads nowhere', 'docs/a.md', 'As [a rule](rules/b.md#why) says.'],
    ['a standard in a text for visitors', 'src/i18n/locales/pl.ts', "export const pl = 'zgodna z WCAG 2.2';"],
  ];
  for (const [why, file, content] of faults) {
    it(`find ${why}`, () => assert.equal(houseFaults(project(file, content)).length, 1));
  }

  it('leave locales, workers, plain words and links that lead somewhere alone', () => {
    assert.deepEqual(
      houseFaults(project('docs/a.md', '[Here](../docs/a.md), [there](https://a.example), [above](#a)')),
      [],
    );
    assert.deepEqual(houseFaults(project('src/i18n/locales/pt-BR.ts', "export const ok = 'Canada';")), []);
    assert.deepEqual(houseFaults(project('src/i18n/locales/id.ts', "export const none = 'Tidak ada judul.';")), []);
    assert.deepEqual(houseFaults(project('src/describers/workers/vision.worker.ts', '')), []);
  });
});
