import { mkdirSync, writeFileSync } from 'node:fs';
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
import { demoFolders, serve } from './serve.mjs';

/**
 * Lets Orca read the demo in Firefox and Chromium (`--only` names one), with the overlay and without: what it says is held against what is
 * expected, kept in test-results/orca.json, and told in docs/speech.md.
 */
await main(import.meta, async () => {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  const names = only ? [only] : ['firefox', 'chromium'];
  await ensureOrca();
  await buildIfNeeded();
  const readings = [];
  for (const name of names) readings.push(...(await readAll(name)));
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results', 'orca.json'), `${JSON.stringify(readings, null, 1)}\n`);
  writeFileSync(join(root, 'docs', 'speech.md'), await transcript(readings));
  const missed = readings.flatMap(({ missed }) => missed);
  for (const fault of missed) console.error(fault);
  console.log(`${readings.length} readings, ${missed.length} faults.`);
  return missed.length === 0;
});

/** A browser of its own for each reading, so that nothing is left of the one before. */
async function readAll(name) {
  const found = await engines[name]?.find();
  if (!found) throw new PlainError(`${name} is not here: \`npm run engines\` installs it where it can.`);
  const site = await serve(demoFolders);
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
