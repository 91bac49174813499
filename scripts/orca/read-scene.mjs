/**
 * Plays one scene with the overlay "on" or "off"; answers with everything that was said, key by key, and with what is missed in it. A step's
 * `until` is a text that the overlay is given time to write before the key is pressed.
 */
export async function readScene(voice, { name, page, steps }, { address, overlay }) {
  const url = `${address}${page}?overlay=${overlay}`;
  const said = [{ key: 'arrival', phrases: await voice.open(url) }];
  for (const { key, until } of steps) {
    if (until && overlay === 'on') await voice.tree(url, 60, until);
    said.push({ key, phrases: await voice.press(key) });
  }
  const missed = missedIn(said, steps, overlay).map((fault) => `${name}, overlay ${overlay}: ${fault}`);
  return { name, overlay, said, missed };
}

/** A step without words only leads on. What is said of a key may come when the next one is pressed. */
function missedIn(said, steps, overlay) {
  return steps.flatMap(({ what, key, only, both }, at) => {
    const expected = [both ?? only ?? []].flat();
    const phrases = said.slice(at + 1, at + 3).flatMap((step) => step.phrases);
    const isWanted = both !== undefined || overlay === 'on';
    if (expected.every((words) => phrases.some((phrase) => words.test(phrase)) === isWanted)) return [];
    return [isWanted ? `${what} is not said at ${key}.` : `${what} is said at ${key}, though the overlay is off.`];
  });
}
