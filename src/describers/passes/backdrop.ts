/** Longest side, in pixels, at which transparency is looked at. */
const SIDE = 64;
/** A mean lightness above which what is opaque would be lost on white, 0 … 255. */
const LIGHT = 170;

/** The colour on which a bitmap with transparent parts can be seen: dark behind a white logo, white behind all else. */
export function backdropFor(bitmap: ImageBitmap): string {
  const context = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0, SIDE, SIDE);
  const { data = [] } = context?.getImageData(0, 0, SIDE, SIDE) ?? {};
  let lightness = 0;
  let opacity = 0;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    opacity += alpha;
    lightness += (alpha * ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0))) / 3;
  }
  const isOpaque = opacity === SIDE * SIDE * 255;
  return !isOpaque && lightness / opacity > LIGHT ? '#222' : '#fff';
}
