import { parseArgs, type ParseArgsConfig } from 'node:util';
import { PlainError } from '../../scripts/support/plain-error.mjs';

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
  const { values, positionals } = parsed(args, { ...options, help: { type: 'boolean' } });
  if (values['help']) {
    console.log(usage);
    return undefined;
  }
  return { pages: positionals, options: values as Asked['options'] };
}

function parsed(args: readonly string[], options: Options): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [problem = ''] = (error as Error).message.split(/[.\n]/);
    throw new PlainError(`${problem}: --help shows what can be asked.`, { cause: error });
  }
}
