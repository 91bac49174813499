import { spawnSync } from 'node:child_process';
import { changedAt } from './changed-at.mjs';
import { PlainError } from './plain-error.mjs';
import { root } from './root.mjs';

const networkFaults =
  /^(?:E(?:NOTFOUND|AI_AGAIN|CONN\w+|TIMEDOUT|NETUNREACH|HOSTUNREACH|RR_\w+)|ENOTCACHED|FETCH_ERROR)$/;

/** npm's own waits between tries add up to minutes of silence where there is no network. */
const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** Installs the packages of the lock file when they are missing or older than it. Throws a PlainError when that fails. */
export function installIfNeeded() {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Installing packages with npm ci; this takes a minute.');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', ...patience], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new PlainError(`The packages could not be installed: ${reasonOf(stderr ?? '')}.`);
}

function reasonOf(output) {
  const code = /^npm error code (?<code>\S+)/m.exec(output)?.groups.code ?? 'npm did not start';
  if (networkFaults.test(code)) return `the package registry is out of reach (${code}), check the network`;
  return `npm ci ended with ${code}, run it by hand to see why`;
}
