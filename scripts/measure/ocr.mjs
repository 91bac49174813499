/**
 * Measures how well text in images is read: `node scripts/measure/ocr.mjs --images DIR`.
 * DIR may hold `gt.json`, a list of `{ file, kind?, text, lang? }`: then words are compared with it (recall, precision, images that are
 * right to the word, by kind). Without it every image counts as one without text, and what was read is listed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imagesIn } from './images-in.mjs';
import { describeAll, optionsOf } from './measuring-page.mjs';

const { images } = optionsOf(process.argv);
const truth = await readFile(join(images, 'gt.json'), 'utf8').then(JSON.parse, () => undefined);
const files = truth ? truth.map(({ file }) => file) : await imagesIn(images);
const languages = Object.fromEntries((truth ?? []).map(({ file, lang }) => [file, lang]));
const answers = await describeAll({ images, files, describer: 'ocrDescriber', languages });
if (truth) compare();
else list();

function compare() {
  const rows = new Map();
  for (const image of truth) {
    const judged = judge(image);
    for (const name of [image.kind ?? 'other', 'all']) rows.set(name, sum(rows.get(name), judged));
  }
  console.table(Object.fromEntries([...rows].map(([name, row]) => [name, inPercent(row)])));
}

/** Counts of one image: words that stand in it, that were read, and that are both; says what was misread. */
function judge({ file, text }) {
  const [expected, read] = [wordsOf(text), wordsOf(answers.get(file)?.text ?? '')];
  const isExact = expected.join(' ') === read.join(' ');
  if (!isExact) console.log(`${file}: ${JSON.stringify(answers.get(file)?.text ?? null)}, not ${JSON.stringify(text)}`);
  return {
    images: 1,
    exact: Number(isExact),
    expected: expected.length,
    read: read.length,
    right: shared(expected, read),
  };
}

function sum(row, counts) {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count + (row?.[name] ?? 0)]));
}

function inPercent({ images, exact, expected, read, right }) {
  return {
    images,
    recall: percent(right, expected),
    precision: percent(right, read),
    exact: percent(exact, images),
  };
}

function list() {
  const read = files.filter((file) => answers.get(file));
  for (const file of read) console.log(`${file}: ${JSON.stringify(answers.get(file).text)}`);
  console.log(`${read.length} of ${files.length} images were read something in.`);
}

/** Words without the punctuation about them, in lower case, nor a dash between figures, nor which apostrophe it is: a listener hears none of it. */
function wordsOf(text) {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+|(?<=\d)[-–](?=\d)/)
    .map((word) => word.replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter(Boolean);
}

function shared(expected, read) {
  const left = [...expected];
  return read.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1)).length;
}

function percent(part, whole) {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}
