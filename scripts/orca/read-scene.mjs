/** Plays one scene with the overlay "on" or "off"; answers with everything that was said, key by key, and with what is missed in it. */
export async function readScene(voice, { name, page, steps }, { address, overlay }) {
  const said = [{ key: 'arrival', phrases: await voice.open(`${address}${page}?overlay=${overlay}`) }];
  for (const { key } of steps) said.push({ key, phrases: await voice.press(key) });
  const missed = missedIn(said, steps, overlay).map((fault) => `${name}, overlay ${overlay}: ${fault}`);
  return { name, overlay, said, missed };
}

function missedIn(said, steps, overlay) {
  const phrases = said.flatMap((step) => step.phrases);
  return steps.flatMap(({ what, only, both }) => {
    const isWanted = both !== undefined || overlay === 'on';
    const isSaid = phrases.some((phrase) => (both ?? only).test(phrase));
    if (isSaid === isWanted) return [];
    return [isWanted ? `${what} is not said.` : `${what} is said, though the overlay is off.`];
  });
}
