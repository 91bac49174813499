import { existsSync } from 'node:fs';
import { apt, canApt } from '../support/apt.mjs';
import { PlainError } from '../support/plain-error.mjs';

const programs = ['Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'orca'].map((name) => `/usr/bin/${name}`);
const packages = [
  'xvfb',
  'openbox',
  'xdotool',
  'dbus',
  'dbus-bin',
  'at-spi2-core',
  'orca',
  'python3-pyatspi',
  'gir1.2-atspi-2.0',
];

/** Makes sure that Orca and the desktop around it can start, installing them where that is possible; throws a PlainError where it is not. */
export async function ensureOrca() {
  if (areThere()) return;
  if (canApt()) {
    console.log(`Orca or its desktop is missing: installing ${packages.join(', ')} with apt-get.`);
    await apt(packages);
  }
  if (!areThere()) throw new PlainError(`Orca cannot be started here: it needs ${packages.join(', ')}.`);
}

const areThere = () => programs.every((program) => existsSync(program));
