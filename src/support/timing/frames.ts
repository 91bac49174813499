import { giveWay } from './slices.js';

/** Resolves when so many frames of animation have begun; in a page that nobody sees, once it is seen. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Resolves when what stands in the page now is painted. */
export async function painted(): Promise<void> {
  await frames(1);
  await giveWay();
}
