import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { table } from '../table/markdown.mjs';
import { between } from '../table/between.mjs';

/** Writes what the engines' verdicts say into the README, between its marks. */
export async function writeSupport(verdicts) {
  const file = join(root, 'README.md');
  const readme = await readFile(file, 'utf8');
  await writeFile(file, between(readme, 'engines', supportText(verdicts)));
}

/** One row an area of the suite, one column an engine, and below it every known difference with its reason. */
export function supportText(verdicts) {
  const areas = [...new Set(verdicts.flatMap((verdict) => Object.keys(verdict.areas)))].sort();
  const head = ['tests of', ...verdicts.map(({ engine, version }) => `${engine} ${version}`)];
  const rows = areas.map((area) => [area, ...verdicts.map((verdict) => cellOf(verdict.areas[area]))]);
  return [table(head, [...rows, ['all', ...verdicts.map(cellOf)]]), ...reasons(verdicts)].join('\n\n');
}

function cellOf(counts) {
  if (!counts) return 'not run';
  const { passed, failed, known } = counts;
  const differences = Array.isArray(known) ? known.length : known;
  return [`${passed} pass`, failed && `${failed} fail`, differences && `${differences} differ`]
    .filter(Boolean)
    .join(', ');
}

/** One line a reason, with how many tests it explains. */
function reasons(verdicts) {
  const lines = verdicts.flatMap(({ engine, known }) => {
    const all = known.map(({ reason }) => reason);
    return [...new Set(all)].map(
      (reason) => `- ${engine}, ${all.filter((other) => other === reason).length}: ${reason}.`,
    );
  });
  return lines.length ? [lines.join('\n')] : [];
}
