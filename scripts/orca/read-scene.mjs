import { judgeSteps } from './judge-steps.mjs';

/**
 * Plays one scene in a browser with the overlay "on" or "off"; answers with everything that was said, key by key, with what is missed in it,
 * and with what is missed for a known reason. A step's `until` is a text that the overlay is given time to write before the key is pressed.
 */
export async function readScene(voice, { name, page, steps }, { address, browser, overlay }) {
  const url = `${address}${page}?overlay=${overlay}`;
  const said = [{ key: 'arrival', phrases: await voice.open(url) }];
  for (const { key, until } of steps) {
    if (until && overlay === 'on') await voice.tree(url, 60, until);
    said.push({ key, phrases: await voice.press(key) });
  }
  const { missed, known } = judgeSteps(said, steps, { browser, overlay });
  return { name, overlay, said, missed: missed.map((fault) => `${name}, overlay ${overlay}: ${fault}`), known };
}
