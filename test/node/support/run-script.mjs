import { execFile } from 'node:child_process';
import { root } from '../../../scripts/support/root.mjs';

/**
 * Runs a program of Node in a process of its own, without anybody to answer it, and resolves to `{ code, said, complaint }`:
 * its exit code and what it wrote to each of its two outputs.
 */
export function runScript(args, { cwd = root, env = {} } = {}) {
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { cwd, env: { ...process.env, ...env } }, (error, said, complaint) =>
      done({ code: error?.code ?? 0, said, complaint }),
    );
    child.stdin.end();
  });
}
