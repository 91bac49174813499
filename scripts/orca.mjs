import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scenes } from '../test/orca/scenes.mjs';
import { buildIfNeeded } from './build.mjs';
import { engines } from './engines/engines.mjs';
import { main } from './main.mjs';
import { PlainError } from './plain-error.mjs';
import { ensureOrca } from './orca/ensure-orca.mjs';
import { readScene } from './orca/read-scene.mjs';
import { transcript } from './orca/transcript.mjs';
import { Voice } from './orca/voice.mjs';
import { root } from './root.mjs';
import { demoFolders } from './serve.mjs';
import { serveFolders } from './serve/serve-folders.mjs';

const results = join(root, 'test-results', 'orca.json');
const pages = { '/pages/': join(root, 'test', 'orca', 'pages'), ...demoFolders };

/**
 * Lets Orca read the demo and other pages in Firefox and Chromium, with the overlay and without: what it says is held against what is
 * expected, kept in test-results/orca.json, and told in docs/speech.md. `--only` names one browser, what was heard in the other one last is
 * kept; `--scene` reads the scenes whose name begins so, and prints what was said.
 */
await main(import.meta, async () => {
  const { only, scene } = parseArgs({ options: { only: { type: 'string' }, scene: { type: 'string' } } }).values;
  const wanted = scenes.filter(({ name }) => name.startsWith(scene ?? ''));
  await ensureOrca();
  await buildIfNeeded();
  const readings = [];
  for (const name of only ? [only] : ['firefox', 'chromium']) readings.push(...(await readAll(name, wanted)));
  if (scene === undefined) await keep(readings);
  else console.log(await transcript(readings));
  const missed = readings.flatMap(({ missed }) => missed);
  for (const fault of missed) console.error(fault);
  console.log(`${readings.length} readings, ${missed.length} faults.`);
  return readings.length > 0 && missed.length === 0;
});

async function keep(readings) {
  const heard = new Set(readings.map(({ browser }) => browser.split(' ')[0]));
  const all = [...earlier().filter(({ browser }) => !heard.has(browser.split(' ')[0])), ...readings];
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(results, `${JSON.stringify(all, null, 1)}\n`);
  writeFileSync(join(root, 'docs', 'speech.md'), await transcript(all));
}

function earlier() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return [];
  }
}

/** A browser of its own for each reading, so that nothing is left of the one before. */
async function readAll(name, scenes) {
  const found = await engines[name]?.find();
  if (!found) throw new PlainError(`${name} is not here: \`npm run engines\` installs it where it can.`);
  const site = await serveFolders(pages);
  const readings = [];
  try {
    for (const scene of scenes) {
      for (const overlay of ['off', 'on']) {
        const voice = await Voice.start({ name, program: found.browser });
        try {
          const reading = await readScene(voice, scene, { address: site.address, overlay });
          readings.push({ browser: `${engines[name].title} ${found.version}`, ...reading });
        } finally {
          await voice.end();
        }
      }
    }
  } finally {
    await site.close();
  }
  return readings;
}
