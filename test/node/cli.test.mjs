import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBrowser } from '../../scripts/support/browser.mjs';
import { buildIfNeeded } from '../../scripts/build.mjs';
import { runScript } from './support/run-script.mjs';

const page = `<!doctype html><html lang="en"><title>Booking</title><main><h1>Booking</h1>
<form><span>Your name</span> <input name="name"> <a href="https://www.facebook.com/clinic"><i class="fa"></i></a></form></main>`;

let folder;
let env;
const curbCut = (...args) => runScript(['dist/cli.js', ...args], { env });

before(async () => {
  await buildIfNeeded();
  env = { CHROME_PATH: await ensureBrowser() };
  folder = await mkdtemp(join(tmpdir(), 'curb-cut-site-'));
  await writeFile(join(folder, 'booking.html'), page);
});
after(() => rm(folder, { recursive: true }));

describe('curb-cut', () => {
  it('tells what it can do', async () => {
    const { code, said } = await curbCut();
    assert.equal(code, 0);
    for (const command of ['audit', 'describe', 'statement', 'models']) {
      assert.match(said, new RegExp(`^  ${command} `, 'm'));
      assert.match((await curbCut(command, '--help')).said, new RegExp(`^curb-cut ${command} `));
    }
  });

  const mistakes = [
    [['adit'], /^There is no command "adit": curb-cut --help lists those that there are\.$/],
    [['audit'], /^No page is named: give an address, an HTML file, or a folder of them\.$/],
    [
      ['audit', 'no/such/page.html'],
      /^There is nothing at .*page\.html: give an address, an HTML file, or a folder of them\.$/,
    ],
    [['audit', '--loud'], /^Unknown option '--loud': --help shows what can be asked\.$/],
    [['audit', 'demo/map.html', 'no-such.html'], /^There is nothing at .*no-such\.html: give an address, .*\.$/],
    [
      ['audit', 'demo/map.html', '--json', '/no/such/folder/audit.json'],
      /^\/no\/such\/folder\/audit\.json cannot be written \(ENOENT\): name another file\.$/,
    ],
    [['statement', 'http://127.0.0.1:9/'], /^http:\/\/127\.0\.0\.1:9\/ cannot be opened: .*\.$/],
  ];
  for (const [args, sentence] of mistakes) {
    it(`says in one sentence what is wrong with "${args.join(' ')}"`, async () => {
      const { code, complaint } = await curbCut(...args);
      assert.match(complaint.trim(), sentence);
      assert.equal(code, 1);
    });
  }
});

describe('curb-cut audit', () => {
  it('lists what is mended with the way to mend it in the source, and writes it down', async () => {
    const file = join(folder, 'audit.json');
    const { code, said, complaint } = await curbCut('audit', folder, '--json', file);
    assert.equal(complaint, '');
    assert.equal(code, 0);
    assert.ok(said.startsWith(`${join(folder, 'booking.html')}\n  `), 'the page is named by its file');
    assert.match(said, /^ {2}\d+ changes, \d+ of them guesses/m);
    assert.match(said, /with the overlay\.$/m);
    assert.match(
      said,
      /field-label \(1\): .*\n {4}In the source: .*\n {4}- <input name="name">\n {4}\+ <input name="name" aria-label="Your name">/,
    );
    const [{ report, violations }] = JSON.parse(await readFile(file, 'utf8'));
    assert.ok(report.changes.some(({ rule, after }) => rule === 'link-name' && after.includes('Facebook')));
    assert.ok(violations.before > violations.after);
    // What only listens for faults tells of none.
    const precautions = ['keyboard-trap', 'focus-refused', 'error-focus'];
    assert.ok(report.changes.every(({ rule }) => !precautions.includes(rule)));
    assert.ok(report.precautions.every(({ rule }) => precautions.includes(rule)));
    assert.ok(said.includes(`  ${report.changes.length + report.precautions.length} changes, `));
  });
});

describe('curb-cut describe', () => {
  it('keeps the texts that a person has approved', async () => {
    const file = join(folder, 'texts.json');
    const approved = { url: '/elsewhere.png', alt: 'Ring us', reviewed: true };
    const draft = { url: '/gone.png', alt: 'clock', reviewed: false };
    await writeFile(file, JSON.stringify({ images: [approved, draft] }));
    const { said } = await curbCut('describe', join(folder, 'booking.html'), '--to', file);
    assert.match(said, /^1 texts are in .*; 0 of them are not reviewed yet\.$/m);
    assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), { images: [approved] });
  });

  it('leaves a file alone that holds something else', async () => {
    const file = join(folder, 'notes.json');
    await writeFile(file, 'Call Ann');
    const { complaint } = await curbCut('describe', join(folder, 'booking.html'), '--to', file);
    assert.match(
      complaint.trim(),
      /^.*notes\.json is there already and is no file of image texts: give another name by --to\.$/,
    );
    assert.equal(await readFile(file, 'utf8'), 'Call Ann');
  });
});

describe('curb-cut statement', () => {
  it('writes what can be said of a page, and who helps', async () => {
    const { said } = await curbCut(
      'statement',
      join(folder, 'booking.html'),
      '--contact',
      'https://clinic.example/ask',
    );
    assert.match(said, /^## Changed on this page\n\n\d+ changes, \d+ of them guesses\.$/m);
    assert.ok(said.includes(`# ${join(folder, 'booking.html')}\n`), 'the page is named by its file');
    assert.match(said, /\[https:\/\/clinic\.example\/ask\]\(https:\/\/clinic\.example\/ask\)/);
  });

  it('opens a page whatever its name holds, and one whose own overlay does not come', async () => {
    const odd = await mkdtemp(join(folder, 'odd-'));
    const names = ['what is #1?.html', 'own 100%.html'];
    for (const name of names) await writeFile(join(odd, name), page.replace('<main>', '<curb-cut></curb-cut><main>'));
    const { code, said } = await curbCut('statement', odd);
    assert.equal(code, 0);
    for (const name of names) assert.ok(said.includes(`# ${join(odd, name)}\n`));
  });
});
