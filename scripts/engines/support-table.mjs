import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../support/root.mjs';
import { table } from '../table/markdown.mjs';
import { between } from '../table/between.mjs';
import { countsOf } from './counts-of.mjs';

/** Writes what the engines' verdicts say into the README, between its marks. */
export async function writeSupport(results) {
  const file = join(root, 'README.md');
  const readme = await readFile(file, 'utf8');
  await writeFile(file, between(readme, 'engines', supportText(results)));
}

/** One row a folder of the suite, one column an engine, and below it every known difference with its reason. */
export function supportText(results) {
  const areas = [...new Set(results.flatMap(({ files }) => Object.keys(files).map(areaOf)))].sort();
  const head = ['tests of', ...results.map(({ engine, version }) => `${engine} ${version}`)];
  const rows = areas.map((area) => [area, ...results.map((result) => cellOf(result, (file) => areaOf(file) === area))]);
  const all = ['all', ...results.map((result) => cellOf(result, () => true))];
  return [table(head, [...rows, all]), reasons(results)].filter(Boolean).join('\n\n');
}

const areaOf = (file) => file.split('/')[1];

function cellOf({ files }, isWanted) {
  const verdicts = Object.keys(files).filter(isWanted);
  if (!verdicts.length) return 'not run';
  const { passed, failed, known } = countsOf(verdicts.map((file) => files[file]));
  return [`${passed} pass`, failed && `${failed} fail`, known && `${known} differ`].filter(Boolean).join(', ');
}

/** One line a reason, with how many tests it explains. */
function reasons(results) {
  const lines = results.flatMap(({ engine, files }) => {
    const all = Object.values(files).flatMap(({ known }) => known.map(({ reason }) => reason));
    return [...new Set(all)].map(
      (reason) => `- ${engine}, ${all.filter((other) => other === reason).length}: ${reason}.`,
    );
  });
  return lines.join('\n');
}
