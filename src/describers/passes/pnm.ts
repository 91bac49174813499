/** An image in PNM P6, which Tesseract reads without decoding: three bytes a pixel, transparency left out. */
export function ppm({ data, width, height }: ImageData): Uint8Array<ArrayBuffer> {
  const { file, start } = begin('P6', width, height);
  for (let from = 0, to = start; from < data.length; from += 4) {
    file[to++] = data[from] ?? 0;
    file[to++] = data[from + 1] ?? 0;
    file[to++] = data[from + 2] ?? 0;
  }
  return file;
}

/** Grey levels in PNM P5: one byte a pixel. */
export function pgm(grey: Uint8Array, { width, height }: { width: number; height: number }): Uint8Array<ArrayBuffer> {
  const { file, start } = begin('P5', width, height);
  file.set(grey, start);
  return file;
}

function begin(kind: 'P5' | 'P6', width: number, height: number) {
  const header = new TextEncoder().encode(`${kind}\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + width * height * (kind === 'P6' ? 3 : 1));
  file.set(header);
  return { file, start: header.length };
}
