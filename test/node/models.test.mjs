import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fetchPinned } from '../../scripts/models/fetch-pinned.mjs';
import { mobilenet } from '../../scripts/models/mobilenet.mjs';
import { progress } from '../../scripts/models/progress.mjs';
import { root } from '../../scripts/support/root.mjs';

const shared = join(dirname(root), 'shared', 'models');
const needsShared = {
  skip: !existsSync(shared) && !process.env.CI && 'the model files are not there: ../shared/models',
};
const { name, source } = mobilenet;
const files = ['PROVENANCE.json', 'group1-shard1of1.bin', 'model.json'];

/** A folder of its own for every test, gone when all are done. */
let scratch;
let made = 0;
before(async () => (scratch = await mkdtemp(join(tmpdir(), 'curb-cut-models-'))));
after(() => rm(scratch, { recursive: true }));
const newFolder = () => join(scratch, String((made += 1)));

describe('npm run models', () => {
  it('takes ready files, and says so when all is there already', needsShared, async () => {
    const to = newFolder();
    const first = await models('--from', shared, '--to', to);
    assert.deepEqual([first.code, first.complaint], [0, '']);
    await assertModelIn(to);

    const written = await timesIn(to);
    const second = await models('--from', shared, '--to', to);
    assert.equal(second.code, 0);
    assert.match(second.said, /already/);
    assert.deepEqual(await timesIn(to), written);
  });

  it('converts the TensorFlow Lite file of a folder', needsShared, async () => {
    const [from, to] = [await folderWith(source.name), newFolder()];
    assert.equal((await models('--from', from, '--to', to)).code, 0);
    await assertModelIn(to);
  });

  it('fetches and converts the file, and tells how much is in', needsShared, async () => {
    const to = newFolder();
    const tflite = await readFile(join(shared, source.name));
    const { code, said } = await serving(
      (_, response) => response.end(tflite),
      (address) => models('--address', address, '--to', to),
    );
    assert.equal(code, 0);
    assert.match(said, /\d % of 3\.6 MB\n[^]*100 % of 3\.6 MB\n/);
    await assertModelIn(to);
  });

  it('puts right what was broken since', needsShared, async () => {
    const to = newFolder();
    await models('--from', shared, '--to', to);
    await changeOneByte(join(to, name, 'group1-shard1of1.bin'));
    await models('--from', shared, '--to', to);
    await assertModelIn(to);
  });

  it('needs neither network nor folder when only the note of provenance is missing', needsShared, async () => {
    const to = newFolder();
    await models('--from', shared, '--to', to);
    await rm(join(to, name, 'PROVENANCE.json'));
    assert.equal((await models('--address', await closedAddress(), '--to', to)).code, 0);
    await assertModelIn(to);
  });

  it('refuses a ready file with one byte changed', needsShared, async () => {
    for (const file of ['model.json', 'group1-shard1of1.bin']) {
      const from = await folderWith(name);
      await changeOneByte(join(from, name, file));
      await assertRefused(['--from', from], `${file} has the SHA-256`);
    }
  });

  it('refuses a TensorFlow Lite file with one byte changed', needsShared, async () => {
    const from = await folderWith(source.name);
    await changeOneByte(join(from, source.name));
    await assertRefused(['--from', from], `${source.name} has the SHA-256`);
  });

  it('refuses ready files of which one is missing', needsShared, async () => {
    const from = await folderWith(name);
    await rm(join(from, name, 'group1-shard1of1.bin'));
    await assertRefused(['--from', from], 'group1-shard1of1.bin is missing');
  });
});

describe('npm run models, when it cannot', () => {
  it('names an address that nobody answers', async () => {
    const address = await closedAddress();
    await assertRefused(
      ['--address', address],
      `Could not fetch ${address} (connect ECONNREFUSED ${new URL(address).host}): check the network`,
    );
  });

  const answers = [
    ['is refused', (_, response) => response.writeHead(404).end(), 'the server answered 404'],
    [
      'gets too short a file',
      (_, response) => response.end('<!doctype html>'),
      'is 15 bytes long instead of 3,610,798',
    ],
    [
      'gets too long a file',
      (_, response) => response.end(Buffer.alloc(source.size + 1)),
      'is longer than 3,610,798 bytes',
    ],
    ['gets another file', (_, response) => response.end(Buffer.alloc(source.size)), 'has the SHA-256'],
    ['is cut off', cutOff, 'other side closed'],
  ];
  for (const [what, answer, complaint] of answers) {
    it(`keeps nothing when it ${what}`, () =>
      serving(answer, (address) => assertRefused(['--address', address], complaint)));
  }

  it('waits for a slow server as long as something comes', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const bytes = Buffer.from('slow');
    const file = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    let sent = 0;
    let sendNext;
    const slow = (_, response) => {
      sendNext = () => (sent < bytes.length ? response.write(bytes.subarray(sent, (sent += 1))) : response.end());
      sendNext();
    };
    const report = () => {
      test.mock.timers.tick(20_000);
      sendNext();
    };
    await serving(slow, async (address) => assert.deepEqual(await fetchPinned(file, { address, report }), bytes));
  });

  it('does not wait for a server that fell silent', { timeout: 10_000 }, async () => {
    const silent = (_, response) => response.writeHead(200).write('a beginning');
    await serving(silent, (address) =>
      assert.rejects(fetchPinned(source, { address, patience: 100 }), {
        name: 'PlainError',
        message: /nothing came for 0.1 s/,
      }),
    );
  });

  it('says what a folder should have held', async () => {
    await assertRefused(['--from', newFolder()], `holds neither ${name}/model.json nor ${source.name}`);
  });

  it('says where it could not write', needsShared, async () => {
    const file = newFolder();
    await writeFile(file, 'in the way');
    const { code, complaint } = await models('--from', shared, '--to', file);
    assert.equal(code, 1);
    assert.match(complaint, /^Could not write .* \(ENOTDIR: not a directory\): [^\n]*--to DIR\.\n$/);
  });

  it('says which word of the command it did not understand', async () => {
    await assertRefused(['--form', '.'], "Unknown option '--form'");
    await assertRefused(['--from'], '--from');
    await assertRefused(['from'], "Unexpected argument 'from'");
  });
});

describe('progress', () => {
  const shownOn = (isTTY) => {
    let shown = '';
    const { report, close } = progress(2_000_000, { isTTY, write: (text) => (shown += text) });
    for (const received of [0, 19_999, 20_000, 30_000, 1_600_000, 2_000_000]) report(received);
    close();
    return shown;
  };

  it('keeps one line true on a terminal', () => {
    assert.equal(shownOn(true), '\r    1 % of 2.0 MB\r   80 % of 2.0 MB\r  100 % of 2.0 MB\n');
  });

  it('writes a line for every quarter elsewhere', () => {
    assert.equal(shownOn(false), '   75 % of 2.0 MB\n  100 % of 2.0 MB\n');
  });
});

/** Runs the real command. */
function models(...args) {
  return new Promise((done) => {
    execFile(process.execPath, [join(root, 'scripts', 'models.mjs'), ...args], (error, said, complaint) => {
      done({ code: error ? error.code : 0, said, complaint });
    });
  });
}

/** The command must fail with one sentence that holds `expected`, and leave nothing behind. */
async function assertRefused(args, expected) {
  const to = newFolder();
  const { code, complaint } = await models(...args, '--to', to);
  assert.equal(code, 1);
  assert.match(complaint, /^[^\n]+\.\n$/);
  assert.ok(complaint.includes(expected), `"${complaint}" does not say "${expected}"`);
  assert.equal(existsSync(to), false);
}

async function assertModelIn(to) {
  assert.deepEqual((await readdir(join(to, name))).sort(), files);
  for (const { name: file } of mobilenet.files) {
    const [found, expected] = await Promise.all([to, shared].map((folder) => readFile(join(folder, name, file))));
    assert.ok(found.equals(expected), `${file} differs`);
  }
  const note = JSON.parse(await readFile(join(to, name, 'PROVENANCE.json'), 'utf8'));
  assert.equal(note.source.address, source.address);
  assert.equal(note.licence.name, 'Apache-2.0');
}

/** A copy of one entry of the shared models in a folder of its own. */
async function folderWith(entry) {
  const folder = newFolder();
  await cp(join(shared, entry), join(folder, entry), { recursive: true });
  return folder;
}

async function changeOneByte(path) {
  const bytes = await readFile(path);
  bytes[bytes.length >> 1] ^= 1;
  await rm(path);
  await writeFile(path, bytes);
}

function timesIn(to) {
  return Promise.all(files.map(async (file) => (await stat(join(to, name, file))).mtimeMs));
}

/** Runs `use` with the address of a server that answers every request by `answer`. */
async function serving(answer, use) {
  const server = createServer(answer);
  const address = await listen(server);
  try {
    return await use(address);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

async function closedAddress() {
  return serving(undefined, (address) => address);
}

function listen(server) {
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening(`http://127.0.0.1:${server.address().port}/model.tflite`));
  });
}

function cutOff(_, response) {
  response.writeHead(200, { 'content-length': source.size }).write('a beginning', () => response.destroy());
}
