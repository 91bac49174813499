/** How a bitmap is drawn: how many times its size (across and down), over what colour where it is transparent, whether pixels are mixed, and right and left change places. */
interface Drawing {
  readonly scale: number | readonly [across: number, down: number];
  readonly backdrop: string;
  readonly isSmooth: boolean;
  readonly isMirrored?: boolean;
}

/** Draws a bitmap at another size and answers with its pixels; for workers. */
export function drawn(bitmap: ImageBitmap, { scale, backdrop, isSmooth, isMirrored = false }: Drawing): ImageData {
  const [across, down] = typeof scale === 'number' ? [scale, scale] : scale;
  const width = Math.max(1, Math.round(bitmap.width * across));
  const height = Math.max(1, Math.round(bitmap.height * down));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2D canvas can be had in a worker.');
  context.imageSmoothingEnabled = isSmooth;
  context.imageSmoothingQuality = 'high';
  context.fillStyle = backdrop;
  context.fillRect(0, 0, width, height);
  if (isMirrored) context.setTransform(-1, 0, 0, 1, width, 0);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
