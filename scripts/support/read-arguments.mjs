import { parseArgs } from 'node:util';
import { PlainError } from './plain-error.mjs';

/**
 * Reads the arguments of a command into `{ values, positionals }`, as `parseArgs` of Node does; prints `usage` and answers `undefined`
 * where `--help` asks for that. Throws a PlainError for an argument that the command does not know.
 */
export function readArguments(usage, { args = process.argv.slice(2), options = {}, allowPositionals = false } = {}) {
  const read = parsed({ args, options: { ...options, help: { type: 'boolean' } }, allowPositionals });
  if (!read.values.help) return read;
  console.log(usage);
  return undefined;
}

function parsed(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [problem] = error.message.split(/[.\n]/);
    throw new PlainError(`${problem}: --help shows what can be asked.`, { cause: error });
  }
}
