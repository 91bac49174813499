/**
 * Measures how often what is recognised is right: `node scripts/measure/recognition.mjs --images DIR [--half 0|1]`.
 * DIR may hold `labels.json`, `{ file: class }` with ImageNet's class numbers, 0 to 999: a word is right when the table of labels
 * holds it to be true of the class. Without it every image counts as one of which nothing should be said, and what was is listed.
 * `--half` takes only the files whose name hashes to an even or odd number: one half to tune on, one to believe.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imagesIn } from './images-in.mjs';
import { describeAll, optionsOf } from './measuring-page.mjs';

const { images, half } = optionsOf(process.argv);
const truth = await readFile(join(images, 'labels.json'), 'utf8').then(JSON.parse, () => undefined);
const files = (truth ? Object.keys(truth) : await imagesIn(images)).filter(isAsked);
const answers = await describeAll({ images, files, describer: 'recognitionDescriber', classes: truth });
const said = files.filter((file) => answers.get(file));
if (truth) {
  const right = said.filter((file) => answers.get(file).isTrue);
  for (const file of said) if (!answers.get(file).isTrue) console.log(`${file}: ${answers.get(file).text}`);
  console.log(`Said of ${said.length} of ${files.length} (${percent(said, files)}), right ${percent(right, said)}.`);
} else {
  for (const file of said) console.log(`${file}: ${answers.get(file).text}`);
  console.log(`Said of ${said.length} of ${files.length}.`);
}

function isAsked(file) {
  return half === undefined || createHash('sha1').update(file).digest()[19] % 2 === Number(half);
}

function percent(part, whole) {
  return `${((100 * part.length) / whole.length).toFixed(1)} %`;
}
