import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a program in the project's folder with its output shown, and resolves to whether it ended well.
 * A tool that the project installed wins over one of the same name elsewhere.
 */
export function run(program, args = [], { env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
