import { supportText } from '../engines/support-table.mjs';
import { table } from '../table/markdown.mjs';

/** What is told, in this order: from which file of results, which command makes it, and how it is put. */
export const sections = [
  { title: 'Tests of the source, in Chromium', file: 'unit.json', command: 'npm test', tell: counts },
  { title: 'Tests of the scripts, in Node', file: 'node.json', command: 'npm test', tell: counts },
  { title: 'Tests of the built overlay on the demo', file: 'e2e.json', command: 'npm test', tell: e2eCounts },
  { title: 'Engines', file: 'engines.json', command: 'npm run engines', tell: supportText },
  { title: 'Screen reader', file: 'orca.json', command: 'npm run orca', tell: orca },
  { title: 'Random play', file: 'fuzz.json', command: 'npm test', tell: fuzz },
  { title: 'Soak', file: 'soak.json', command: 'node scripts/measure/soak.mjs', tell: soak },
  { title: 'Looks', file: 'looks.json', command: 'node scripts/measure/looks.mjs', tell: looks },
  { title: 'Size', file: 'size.json', command: 'npm run size', tell: size },
  { title: 'Speed', file: 'bench.json', command: 'npm run bench', tell: bench },
];

function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped.`;
}

function e2eCounts({ stats }) {
  return counts({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped });
}

function orca(readings) {
  const rows = readings.map(({ browser, name, overlay, missed, known }) => [browser, name, overlay, missed.length, known.join('; ')]); // prettier-ignore
  return `${table(['browser', 'page', 'overlay', 'phrases missed', 'missed for a known reason'], rows)}\n\nWhat was spoken: [speech.md](speech.md).`;
}

function fuzz(runs) {
  return table(
    ['what', 'count', 'seed'],
    runs.map(({ what, count, unit, seed }) => [what, `${count} ${unit}`, seed]),
  );
}

function soak({ changes, idle, without, with: withAll }) {
  const row = (name, { heap, nodes, listeners, waiting, idleCpu }) => [
    name, heap, nodes, listeners, waiting.length, (idleCpu * 1000).toFixed(1),
  ]; // prettier-ignore
  const head = ['', 'heap, bytes', 'nodes', 'listeners', 'wake-ups that wait', 'script while idle, ms'];
  const rows = [row('without the overlay', without), row('with everything on', withAll)];
  return `What ${changes} route changes left behind, and ${idle} seconds without any.\n\n${table(head, rows)}`;
}

function looks(rows) {
  const sites = [...new Set(rows.map(({ site }) => site))].map((site) => {
    const played = rows.filter((row) => row.site === site);
    const count = (what) => played.filter(what).length;
    return [site, played.length, count(({ changed, of }) => of > 0 && changed > 0), count(({ isUndone }) => isUndone)];
  });
  const head = ['page', 'looks played', 'that changed what they say', 'undone to the byte'];
  const others = rows
    .filter((row) => !row.holds)
    .map(({ site, look, changed, of }) => `- ${site}, ${look}: ${changed} of ${of} changed`);
  return [table(head, sites), ...(others.length > 0 ? [`Not as they should be:\n\n${others.join('\n')}`] : [])].join(
    '\n\n',
  );
}

function size(weights) {
  return table(
    ['what', 'bytes, brotli', 'at most'],
    weights.map(({ what, total, limit }) => [what, total, limit]),
  );
}

/** A line for each metric and size, with what each subject costs and, in brackets, how many times what it is read beside. */
function bench(rows) {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const isFirst = (row) => rows.find((other) => isBeside(other, row)) === row;
  const lines = rows.filter(isFirst).map((first) => {
    const line = rows.filter((row) => isBeside(row, first));
    const costs = subjects.map((name) => cost(line.find(({ subject }) => subject === name)));
    return [`${first.metric}, ${first.unit}`, first.size, ...costs];
  });
  return table(['metric', 'elements', ...subjects], lines);
}

const isBeside = (one, other) => one.metric === other.metric && one.size === other.size;

const cost = (row) => (row ? [row.value, row.ratio && `(${row.ratio})`].filter((part) => part !== null).join(' ') : '');
