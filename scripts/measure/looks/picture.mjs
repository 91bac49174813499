/**
 * Figures of a picture of the page: how much colour it has, between 0 and 1, and a `sum` that differs where any colour does. `reader` is
 * any page: its browser reads the picture.
 */
export function figuresOf(reader, png) {
  return reader.evaluate(read, png.toString('base64'));
}

/** Runs in a page. */
async function read(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const count = data.length / 4;
  let [colour, sum] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const [red, green, blue] = [data[i], data[i + 1], data[i + 2]];
    colour += Math.max(red, green, blue) - Math.min(red, green, blue);
    sum = (sum * 31 + red * 7 + green * 5 + blue * 3) % 1_000_003;
  }
  return { colour: colour / count / 255, sum };
}
