/** Draws a bitmap at another size, smoothly, on a backdrop where it is transparent; for workers. */
export function drawn(
  bitmap: ImageBitmap,
  { width, height, backdrop }: { width: number; height: number; backdrop: string },
): ImageData {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2D canvas can be had in a worker.');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = backdrop;
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
