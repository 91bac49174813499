import { readdir } from 'node:fs/promises';

/** Names the images in a folder. */
export async function imagesIn(folder) {
  return (await readdir(folder)).filter((file) => /\.(?:jpe?g|png|webp|gif|avif)$/i.test(file)).sort();
}
