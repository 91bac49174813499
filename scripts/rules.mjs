import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { between } from './table/between.mjs';
import { main } from './support/main.mjs';
import { root } from './support/root.mjs';
import { table } from './table/markdown.mjs';

/** What is told of the rules in the overlay itself, written from their pages. */
export const sentencesFile = join(root, 'src/audit/rule-sentences.ts');

/** Writes what docs/rules says of each rule to where else it is read: the table in the README, and the sentences for owners. */
await main(import.meta, async () => {
  const file = join(root, 'README.md');
  const readme = await readFile(file, 'utf8');
  await writeFile(file, withRules(readme, await rulesTable()));
  await writeFile(sentencesFile, await ruleSentences());
});

/** The source of the sentences for owners: what breaks, and how to mend it, in Markdown of one line each. */
export async function ruleSentences() {
  const { FIRST, LATER } = await loadRules();
  const ids = [...FIRST, ...LATER].map(({ id }) => id).sort();
  const entries = ids.map(async (id) => [
    id,
    { breaks: await sectionOf(id, 'What breaks'), fix: await sectionOf(id, 'Fix at the source') },
  ]);
  const all = JSON.stringify(Object.fromEntries(await Promise.all(entries)), null, 2);
  const source = `/** What a rule finds broken, and how its owner mends it in the source; a line of Markdown each. */
export interface RuleSentences { readonly breaks: string; readonly fix: string }

/** By the rule's id. Written from docs/rules by \`npm run rules\`; for owners, in English. */
export const RULE_SENTENCES: Readonly<Partial<Record<string, RuleSentences>>> = ${all};`;
  return format(source, { ...(await resolveConfig(sentencesFile)), filepath: sentencesFile });
}

/** The README with this table between its two marks. */
export function withRules(readme, text) {
  return between(readme, 'rules', text);
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

/** The first sentence. */
async function whatBreaks(id) {
  return (await sectionOf(id, 'What breaks')).split(/(?<=[.!?]) /)[0];
}

/** The first paragraph under a heading of the rule's page, in one line. */
async function sectionOf(id, title) {
  const page = await readFile(join(root, 'docs', 'rules', `${id}.md`), 'utf8');
  const [, rest = ''] = page.split(new RegExp(`^## ${title}\\s*$`, 'm'));
  return rest
    .trim()
    .split(/\n\s*\n/)[0]
    .replace(/\s+/g, ' ');
}
