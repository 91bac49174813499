import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/support/root.mjs';
import { runScript } from './support/run-script.mjs';

/** Nobody listens there, and nobody may without asking the system first. */
const nowhere = 'http://127.0.0.1:1/';

/** Ends at once, with one sentence and nothing else to read on the error output. */
function assertOneSentence({ code, complaint }, sentence) {
  assert.match(complaint.trim(), sentence);
  assert.equal(complaint.trim().split('\n').length, 1, complaint);
  assert.notEqual(code, 0);
}

/** A fresh checkout in a folder of its own, in which nothing is installed. */
let checkout;
before(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'curb-cut-checkout-'));
  for (const part of ['package.json', 'package-lock.json', '.npmrc', 'scripts']) {
    await cp(join(root, part), join(checkout, part), { recursive: true });
  }
});
after(() => rm(checkout, { recursive: true }));

for (const command of ['start', 'test', 'build']) {
  const script = `scripts/${command}.mjs`;

  describe(`${script} says in one sentence why it cannot begin`, () => {
    it('with a Node that is too old', async () => {
      const older = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.4"})';
      assertOneSentence(
        await runScript(['--import', older, script]),
        /^Curb Cut needs Node \d+\.\d+\S* or newer; this is 18\.20\.4\.$/,
      );
    });

    it('without a network, in a fresh checkout', async () => {
      const env = { npm_config_registry: nowhere, npm_config_cache: join(checkout, 'cache'), PORT: '0' };
      assertOneSentence(
        await runScript([script], { cwd: checkout, env }),
        /^The packages could not be installed: the package registry is out of reach \(ECONNREFUSED\), check the network\.$/,
      );
    });
  });
}

for (const command of ['start', 'serve']) {
  const script = `scripts/${command}.mjs`;

  describe(`${script} takes its port from PORT and from --port`, () => {
    const asked = [
      ['PORT', (port) => [[script], { env: { PORT: port } }]],
      ['--port, before PORT', (port) => [[script, '--port', port], { env: { PORT: 'none' } }]],
    ];
    for (const [how, run] of asked) {
      it(`and says in one sentence that it is taken: ${how}`, async () => {
        const squatter = createServer();
        await new Promise((listening) => squatter.listen(0, '127.0.0.1', listening));
        const { port } = squatter.address();
        const ended = await runScript(...run(String(port)));
        squatter.close();
        assertOneSentence(ended, new RegExp(`^Port ${port} is taken: choose another one with PORT=${port + 1}\\.$`));
      });

      it(`and that it is none: ${how}`, async () => {
        assertOneSentence(await runScript(...run('http')), /^"http" is not a port number\.$/);
      });
    }
  });
}

describe('npm test', () => {
  it('says in one sentence that the browser it is told to use is none', async () => {
    const run = await runScript(['scripts/test.mjs', '--only', 'unit'], { env: { CHROME_PATH: '/no/browser' } });
    assertOneSentence(run, /^CHROME_PATH names \/no\/browser, which does not start as a browser\.$/);
  });

  it('and that there is none, and none to be had', async () => {
    // Without a network, without root and with an empty PATH, as far as a test can take them away.
    const bare = `data:text/javascript,${encodeURIComponent(withoutBrowser)}`;
    const run = await runScript(['--import', bare, 'scripts/test.mjs', '--only', 'unit'], { env: { CHROME_PATH: '' } });
    assertOneSentence(
      run,
      /^No browser was found and none could be installed: set CHROME_PATH to a Chromium or Chrome\.$/,
    );
  });
});

const withoutBrowser = `
  import child from 'node:child_process';
  import { syncBuiltinESMExports } from 'node:module';
  import { EventEmitter } from 'node:events';
  process.getuid = () => 1000;
  child.spawnSync = () => ({ status: 1 });
  child.spawn = () => {
    const program = new EventEmitter();
    setImmediate(() => program.emit('close', 1));
    return program;
  };
  syncBuiltinESMExports();
`;
