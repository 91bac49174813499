import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusScenes } from '../test/orca/corpus-scenes.mjs';
import { scenes as ownScenes } from '../test/orca/scenes.mjs';
import { buildIfNeeded } from './build.mjs';
import { engines } from './engines/engines.mjs';
import { keepResult } from './support/keep-result.mjs';
import { keptResult } from './support/kept-result.mjs';
import { main } from './support/main.mjs';
import { PlainError } from './support/plain-error.mjs';
import { corpus } from './orca/corpus.mjs';
import { ensureOrca } from './orca/ensure-orca.mjs';
import { readScene } from './orca/read-scene.mjs';
import { transcript } from './orca/transcript.mjs';
import { Voice } from './orca/voice.mjs';
import { readArguments } from './support/read-arguments.mjs';
import { root } from './support/root.mjs';
import { demoFolders } from './serve.mjs';
import { serveFolders } from './serve/serve-folders.mjs';

const scenes = [...ownScenes, ...corpusScenes];
const pages = { '/pages/': join(root, 'test', 'orca', 'pages'), ...corpus.folders, ...demoFolders };

const usage = `npm run orca -- [--only BROWSER] [--scene NAME]

Lets Orca read the demo and other pages in Firefox and Chromium, with the overlay and without. What it says is held against what is
expected, kept in test-results/orca.json, and told in docs/speech.md; what was heard last of all else stays.

  --only BROWSER  firefox or chromium
  --scene NAME    only scenes whose names begin like this`;

await main(import.meta, async () => {
  const asked = readArguments(usage, { options: { only: { type: 'string' }, scene: { type: 'string' } } });
  if (!asked) return true;
  const { only, scene } = asked.values;
  const wanted = scenes.filter(({ name }) => name.startsWith(scene ?? '')).filter(isThere);
  await ensureOrca();
  await buildIfNeeded();
  const readings = [];
  for (const name of only ? [only] : ['firefox', 'chromium']) {
    for await (const reading of readAll(name, wanted)) {
      readings.push(reading);
      await keep(readings);
    }
  }
  const missed = readings.flatMap(({ browser, missed }) => missed.map((fault) => `${browser}, ${fault}`));
  for (const fault of missed) console.error(fault);
  const known = readings.flatMap((reading) => reading.known);
  console.log(`${readings.length} readings, ${missed.length} faults, ${known.length} known differences.`);
  return readings.length > 0 && missed.length === 0;
});

function isThere(scene) {
  if (!corpus.has(scene) || corpus.isThere()) return true;
  console.log(`Skipped: ${scene.name}, because its page is not here: ../shared/conformance/dev is missing.`);
  return false;
}

/** A reading takes the place of the last one of the same scene, in the same browser of whatever version. */
async function keep(readings) {
  const heard = new Set(readings.map(keyOf));
  const earlier = (keptResult('orca.json') ?? []).filter((reading) => !heard.has(keyOf(reading)));
  const order = scenes.map(({ name }) => name);
  const all = [...earlier, ...readings]
    .filter(({ name }) => order.includes(name))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name) || (keyOf(a) < keyOf(b) ? -1 : 1));
  keepResult('orca.json', all);
  writeFileSync(join(root, 'docs', 'speech.md'), await transcript(all));
}

function keyOf({ browser, name, overlay }) {
  return [browser.split(' ')[0], name, overlay].join('\n');
}

/** Reads one scene after the other; what was read is handed on at once, for there is a lot of it. */
async function* readAll(name, scenes) {
  const found = await engines[name]?.find();
  if (!found) throw new PlainError(`${name} is not here: \`npm run engines\` installs it where it can.`);
  const site = await serveFolders(pages, { edit: corpus.edit });
  const browser = { name, program: found.browser };
  try {
    for (const scene of scenes) {
      for (const overlay of ['off', 'on']) {
        const reading = await readAlone(browser, scene, { address: site.address, overlay });
        yield { browser: `${engines[name].title} ${found.version}`, ...reading };
      }
    }
  } finally {
    await site.close();
  }
}

/** A browser of its own for each reading, so that nothing is left of the one before. */
async function readAlone(browser, scene, how) {
  const voice = await Voice.start(browser);
  try {
    return await readScene(voice, scene, { ...how, browser: browser.name });
  } finally {
    await voice.end();
  }
}
