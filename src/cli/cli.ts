import { main } from '../../scripts/support/main.mjs';
import { PlainError } from '../../scripts/support/plain-error.mjs';
import { audit } from './audit.js';
import type { Command } from './command.js';
import { describe } from './describe.js';
import { models } from './models.js';
import { statement } from './statement.js';

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['audit', audit],
  ['describe', describe],
  ['models', models],
  ['statement', statement],
]);

const USAGE = `curb-cut COMMAND …, for the owners of sites

  audit PAGE…      what the overlay mends on these pages, and how to mend it in the source
  describe PAGE…   texts for their images, as a file to be read over and named in alt-manifest
  statement PAGE…  what can be said of them in an accessibility statement
  models           fetches the model that recognises images

A page is an address, an HTML file, or a folder of them. curb-cut COMMAND --help tells more.`;

await main(import.meta, async () => {
  const [name = '--help', ...args] = process.argv.slice(2);
  if (name === '--help') console.log(USAGE);
  else await commandOf(name)(args);
});

function commandOf(name: string): Command {
  const command = COMMANDS.get(name);
  if (!command) throw new PlainError(`There is no command "${name}": curb-cut --help lists those that there are.`);
  return command;
}
