import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts a screen that nobody sees; resolves to its name for DISPLAY and a way to end it. Throws when Xvfb does not start. */
export async function startDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const end = () => server.kill();
  process.once('exit', end);
  server.once('exit', () => process.off('exit', end));
  const failed = Promise.race([once(server, 'error'), once(server, 'exit')]).then(() => undefined);
  const number = await Promise.race([once(server.stdio[3], 'data'), failed]);
  if (!number) throw new Error('Xvfb does not start.');
  return { name: `:${String(number[0]).trim()}`, end };
}
