import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import type { Tree } from '../../followed-page.js';
import { DYSLEXIA_FONT } from '../../sheet/typeface.js';
import type { Effect } from '../effect.js';

/**
 * Gives every document the dyslexia font, from where the owner keeps it. It is fetched as data: a page whose policy names no fonts has
 * it too.
 */
export const dyslexiaFont: Effect<true> = async (_value, { page, assets }, signal) => {
  const files = ['400', '700'].map(
    async (weight) => [weight, await fetched(`${assets}display/opendyslexic-${weight}.woff2`, signal)] as const,
  );
  const fonts = await Promise.all(files);
  if (signal.aborted) return;
  const given = new IterableWeakSet<Document>();
  const give = (tree: Tree): void => {
    if (!('fonts' in tree)) return;
    const { FontFace } = tree.defaultView ?? window;
    for (const [weight, data] of fonts) tree.fonts.add(new FontFace(DYSLEXIA_FONT, data, { weight }));
    given.add(tree);
  };
  page.follow({ tree: give }, signal);
  signal.addEventListener('abort', () => {
    for (const { fonts: all } of given)
      for (const face of [...all]) if (face.family.includes(DYSLEXIA_FONT)) all.delete(face);
  });
  await document.fonts.load(`1em "${DYSLEXIA_FONT}"`);
};

async function fetched(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} is not there (${response.status}).`);
  return response.arrayBuffer();
}
