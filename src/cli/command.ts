import type { ParseArgsConfig } from 'node:util';
import { readArguments } from '../../scripts/support/read-arguments.mjs';

/** A command of `curb-cut` with its arguments; rejects with a PlainError that says what to do where it cannot be carried out. */
export type Command = (args: readonly string[]) => Promise<void>;

/** What was asked: options by name, and pages. */
export interface Asked {
  readonly pages: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads a command's arguments; prints its usage and answers `undefined` where that is what is asked for. */
export function asked(args: readonly string[], usage: string, options: Options = {}): Asked | undefined {
  const read = readArguments(usage, { args: [...args], options, allowPositionals: true });
  return read && { pages: read.positionals, options: read.values as Asked['options'] };
}
