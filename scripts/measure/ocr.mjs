/**
 * Measures how well text in images is read: `node scripts/measure/ocr.mjs --images DIR`.
 * DIR may hold `gt.json`, a list of `{ file, kind?, text }`: then words are compared with it (recall, precision, images that are
 * right to the word, by kind). Without it every image counts as one without text, and what was read is listed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imagesIn } from './images-in.mjs';
import { describeAll, optionsOf } from './measuring-page.mjs';

const { images } = optionsOf(process.argv);
const truth = await readFile(join(images, 'gt.json'), 'utf8').then(JSON.parse, () => undefined);
const files = truth ? truth.map(({ file }) => file) : await imagesIn(images);
const answers = await describeAll({ images, files, describer: 'ocrDescriber' });
if (truth) compare();
else list();

function compare() {
  const rows = new Map();
  for (const { file, kind = 'other', text } of truth) {
    const expected = wordsOf(text);
    const read = wordsOf(answers.get(file)?.text ?? '');
    const right = shared(expected, read);
    const isExact = expected.join(' ') === read.join(' ');
    if (!isExact)
      console.log(`${file}: ${JSON.stringify(answers.get(file)?.text ?? null)}, not ${JSON.stringify(text)}`);
    for (const name of [kind, 'all']) {
      const row = rows.get(name) ?? { images: 0, exact: 0, expected: 0, read: 0, right: 0 };
      row.images += 1;
      row.exact += isExact ? 1 : 0;
      row.expected += expected.length;
      row.read += read.length;
      row.right += right;
      rows.set(name, row);
    }
  }
  console.table(
    Object.fromEntries(
      [...rows].map(([name, { images: count, exact, expected, read, right }]) => [
        name,
        {
          images: count,
          recall: percent(right, expected),
          precision: percent(right, read),
          exact: percent(exact, count),
        },
      ]),
    ),
  );
}

function list() {
  const read = files.filter((file) => answers.get(file));
  for (const file of read) console.log(`${file}: ${JSON.stringify(answers.get(file).text)}`);
  console.log(`${read.length} of ${files.length} images were read something in.`);
}

/** Words without the punctuation about them, in lower case, nor a dash between figures: a listener hears none of it. */
function wordsOf(text) {
  return text
    .toLowerCase()
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
