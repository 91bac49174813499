import { table } from './markdown.mjs';
import { saysTheSame } from './same-name.mjs';

/** The page that tells what each visit of the demo showed, before and after. */
export function report(results) {
  return `# The demo before and after

Made by \`npm run table\`: every page of the demo clinic is opened without the overlay, and with the screen-reader profile on. Names are
those of Chromium's accessibility tree; the human name is what one of us would have written. "Same" means: every word of the human
name is in it. Violations are counted by axe-core, in elements. The map, a frame of the contact page, is not visited by itself.
What is not shown while a page is opened, such as a popup that nobody asked for, is "not exposed", and not counted.

## Summary

${summary(results)}

## Violations by rule

${violations(results)}

${results.map(namesOfPage).join('\n\n')}
`;
}

/** How many elements of each kind have a name, and the right one; and how many axe-core finds fault with. */
export function summary(results) {
  const kinds = ['field', 'icon', 'button', 'image', 'frame', 'dialog'];
  const rows = kinds.map((kind) => {
    const found = results.flatMap(({ rows, before, after }) =>
      rows
        .map((row, i) => ({ ...row, was: before.names[i], is: after.names[i] }))
        .filter((row) => row.kind === kind && (row.was ?? row.is) !== undefined),
    );
    const count = (test) => found.filter(test).length;
    return [
      kind,
      found.length,
      count(({ was }) => was),
      count(({ is }) => is),
      count(({ was, name }) => was && saysTheSame(was, name)),
      count(({ is, name }) => is && saysTheSame(is, name)),
    ];
  });
  const total = (side) => results.reduce((sum, result) => sum + sumOf(result[side].violations), 0);
  return `${table(['kind', 'elements', 'named before', 'named after', 'same before', 'same after'], rows)}

axe-core finds fault with ${total('before')} elements before, ${total('after')} after.`;
}

const sumOf = (violations) => Object.values(violations).reduce((sum, count) => sum + count, 0);

function violations(results) {
  const ids = [
    ...new Set(results.flatMap(({ before, after }) => Object.keys({ ...before.violations, ...after.violations }))),
  ];
  const sum = (side, id) => results.reduce((count, result) => count + (result[side].violations[id] ?? 0), 0);
  return table(
    ['rule', 'before', 'after'],
    ids.sort().map((id) => [id, sum('before', id), sum('after', id)]),
  );
}

function namesOfPage({ page, rows, before, after }) {
  const lines = rows.map(({ selector, kind, name }, i) => [
    `\`${selector}\``,
    kind,
    name,
    before.names[i] ?? '(not exposed)',
    after.names[i] ?? '(not exposed)',
    saysTheSame(after.names[i], name) ? 'yes' : '',
  ]);
  return `## ${page}\n\n${table(['element', 'kind', 'human name', 'before', 'after', 'same'], lines)}`;
}
