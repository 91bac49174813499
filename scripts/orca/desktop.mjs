import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplay } from '../engines/display.mjs';
import { until } from './until.mjs';

/**
 * A desktop that nobody sees: a screen, a window manager, a session bus and an accessibility bus that is switched on, in a home of its own
 * that goes with it. Programs started on it end with it, the last one first.
 */
export async function startDesktop() {
  const home = mkdtempSync(join(tmpdir(), 'curb-cut-desktop-'));
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  const display = await startDisplay();
  const ends = [() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }), display.end];
  const env = { ...process.env, ...settings(home), DISPLAY: display.name, WAYLAND_DISPLAY: '' };

  const desktop = {
    home,
    /** Starts a program that runs until the desktop ends. */
    start(program, args = [], { env: more = {}, stdio = 'ignore' } = {}) {
      const child = spawn(program, args, { env: { ...env, ...more }, stdio, cwd: home });
      child.on('error', () => undefined);
      ends.push(() => ended(child));
      return child;
    },
    /** Runs a program to its end and answers with what it printed, or `undefined` where it did not end well. */
    ask(program, args) {
      return new Promise((done) => {
        execFile(program, args, { env, maxBuffer: 2 ** 27 }, (error, stdout) => done(error ? undefined : stdout));
      });
    },
    async end() {
      for (const end of ends.toReversed()) await end();
    },
  };

  try {
    env.DBUS_SESSION_BUS_ADDRESS = await sessionBus(desktop);
    desktop.start('openbox');
    await accessibilityBus(desktop);
    return desktop;
  } catch (error) {
    await desktop.end();
    throw error;
  }
}

const settings = (home) => ({
  HOME: home,
  XDG_RUNTIME_DIR: join(home, 'run'),
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_DATA_HOME: join(home, 'data'),
  XDG_CACHE_HOME: join(home, 'cache'),
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  GTK_A11Y: 'atspi',
  GNOME_ACCESSIBILITY: '1',
  ACCESSIBILITY_ENABLED: '1',
  NO_AT_BRIDGE: '0',
  GSETTINGS_BACKEND: 'memory',
  GDK_BACKEND: 'x11',
  MOZ_ENABLE_WAYLAND: '0',
  // No voice on purpose: Orca makes every phrase, and waits for nobody to speak it.
  SPEECHD_ADDRESS: `unix_socket:${join(home, 'run', 'no-voice.sock')}`,
});

async function sessionBus(desktop) {
  const stdio = ['ignore', 'pipe', 'ignore'];
  const bus = desktop.start('dbus-daemon', ['--session', '--nofork', '--print-address'], { stdio });
  const [address] = await once(bus.stdout, 'data');
  return String(address).trim();
}

async function accessibilityBus(desktop) {
  const send = (...args) =>
    desktop.ask('dbus-send', ['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus', ...args]);
  desktop.start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
  await until(async () => (await send('org.a11y.Bus.GetAddress')) !== undefined, 20, 'the accessibility bus');
  for (const property of ['IsEnabled', 'ScreenReaderEnabled'])
    await send(
      'org.freedesktop.DBus.Properties.Set',
      'string:org.a11y.Status',
      `string:${property}`,
      'variant:boolean:true',
    );
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill();
  const patience = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(patience);
}
