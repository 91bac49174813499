import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PlainError } from '../../scripts/support/plain-error.mjs';
import { readPort, strictPolicy } from '../../scripts/serve.mjs';
import { serveFolders } from '../../scripts/serve/serve-folders.mjs';

describe('serve', () => {
  let folder, server;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    for (const name of ['demo', 'dist']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'demo', 'index.html'), '<p>demo');
    writeFileSync(join(folder, 'dist', 'core.wasm'), 'wasm');
    server = await serveFolders(
      { '/curb-cut/': join(folder, 'dist'), '/': join(folder, 'demo') },
      { policy: strictPolicy },
    );
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path) => fetch(server.address + path);

  it('answers a folder with its index, any origin allowed, under the policy', async () => {
    const response = await get('');
    assert.equal(await response.text(), '<p>demo');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('content-security-policy'), strictPolicy);
  });

  it('gives each folder its path, and each file its media type', async () => {
    const response = await get('curb-cut/core.wasm');
    assert.equal(response.headers.get('content-type'), 'application/wasm');
    assert.equal(await response.text(), 'wasm');
  });

  it('answers 404 for what is not there', async () => {
    for (const path of ['missing.html', 'curb-cut', '%E0']) assert.equal((await get(path)).status, 404);
  });

  it('does not lead out of its folders', async () => {
    for (const path of ['/../secret.txt', '/curb-cut/../../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt']) {
      assert.equal(await rawStatus(path), 404, path);
    }
  });

  /** Unlike fetch, leaves the path as it is written. */
  function rawStatus(path) {
    const { hostname, port } = new URL(server.address);
    return new Promise((done) => {
      request({ hostname, port, path }, (response) => done(response.resume().statusCode)).end();
    });
  }

  it('says that a port is taken in one sentence', async () => {
    const { port } = new URL(server.address);
    await assert.rejects(serveFolders({}, { port: Number(port) }), (error) => {
      assert.ok(error instanceof PlainError);
      assert.match(error.message, /^Port \d+ is taken: .*\.$/);
      return true;
    });
  });
});

describe('readPort', () => {
  it('reads a port, and refuses what is none', () => {
    assert.equal(readPort('4173'), 4173);
    for (const text of ['web', '70000', '-1', '80.5']) assert.throws(() => readPort(text), PlainError);
  });
});
