import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether packages can be installed here with Debian's package manager. */
export function canApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages of the system without what they only recommend; resolves to whether that went well. */
export async function apt(packages) {
  const get = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], quiet);
  return (await get('update', '-qq')) && get('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
