import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from './main.mjs';
import { root } from './root.mjs';
import { table } from './table/markdown.mjs';

const [start, end] = ['<!-- rules -->', '<!-- /rules -->'];

/** Writes the table of rules into the README, from the rules themselves and the first sentence of each page in docs/rules. */
await main(import.meta, async () => {
  const file = join(root, 'README.md');
  const readme = await readFile(file, 'utf8');
  await writeFile(file, withRules(readme, await rulesTable()));
});

/** The README with this table between its two marks. */
export function withRules(readme, text) {
  const [before, rest] = readme.split(start);
  return `${before}${start}\n\n${text}\n\n${end}${rest.split(end)[1]}`;
}

/** The table of all rules, in Markdown. */
export async function rulesTable() {
  const { FIRST, LATER } = await loadRules();
  const rows = [...FIRST.map((rule) => [rule, 'always']), ...LATER.map((rule) => [rule, 'with a profile'])].map(
    async ([{ id, wcag, confidence }, when]) => [
      `[${id}](docs/rules/${id}.md)`,
      await whatBreaks(id),
      wcag.join(' '),
      confidence,
      when,
    ],
  );
  return table(['rule', 'what breaks', 'WCAG', 'rests on', 'when'], await Promise.all(rows));
}

/** Rules are values and touch no page before they are asked, so that Node can read them. */
async function loadRules() {
  const source = `
    export { RULES as FIRST } from './src/rules/index.ts';
    export { LATER_RULES as LATER } from './src/rules/later-rules.ts';`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function whatBreaks(id) {
  const page = await readFile(join(root, 'docs', 'rules', `${id}.md`), 'utf8');
  const paragraph =
    page
      .split(/^## What breaks\s*$/m)[1]
      ?.trim()
      .split(/\n\s*\n/)[0] ?? '';
  return paragraph.replace(/\s+/g, ' ').split(/(?<=[.!?]) /)[0];
}
