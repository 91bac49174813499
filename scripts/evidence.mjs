import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sections } from './evidence/sections.mjs';
import { keptResult } from './support/kept-result.mjs';
import { main } from './support/main.mjs';
import { root } from './support/root.mjs';

const head = `# Evidence

Made by \`npm run evidence\` from the files that the latest runs left in \`test-results/\`. Times were taken on whatever machine that was: read the
ratios.`;

const target = join(root, 'docs', 'evidence.md');

/** `npm run evidence`: what the latest runs showed, as a page in docs/. No figure in it is typed by hand, and what is missing is said. */
await main(import.meta, async () => {
  const parts = sections.map(sectionText);
  await writeFile(target, `${[head, ...parts].join('\n\n')}\n`);
  console.log('Written to docs/evidence.md.');
});

function sectionText({ title, file, command, tell }) {
  const result = keptResult(file);
  const text =
    result === undefined ? `There is no result: \`${command}\` makes it.` : `By \`${command}\`.\n\n${tell(result)}`;
  return `## ${title}\n\n${text}`;
}
