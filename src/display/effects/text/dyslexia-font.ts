import type { Tree } from '../../followed-page.js';
import { DYSLEXIA_FONT } from '../../sheet/typeface.js';
import type { Effect } from '../../effect.js';

/**
 * Gives every document the dyslexia font, from where the owner keeps it. It is fetched as data: a page whose policy names no fonts has
 * it too.
 */
export const dyslexiaFont: Effect<true> = async (_value, { page, assets }, signal) => {
  const files = ['400', '700'].map(
    async (weight) => [weight, await fetched(`${assets}display/opendyslexic-${weight}.woff2`, signal)] as const,
  );
  const fonts = await Promise.all(files);
  const give = (tree: Tree): void => {
    if (!('fonts' in tree)) return;
    const { FontFace } = tree.defaultView ?? window;
    for (const [weight, data] of fonts) {
      const face = new FontFace(DYSLEXIA_FONT, data, { weight });
      tree.fonts.add(face);
      signal.addEventListener('abort', () => tree.fonts.delete(face));
    }
  };
  if (!signal.aborted) page.follow({ tree: give }, signal);
  await document.fonts.load(`1em "${DYSLEXIA_FONT}"`);
};

async function fetched(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} is not there (${response.status}).`);
  return response.arrayBuffer();
}
