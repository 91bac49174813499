/** Lengths, in pixels of the enlarged picture, between which a run of one colour may be the stroke of a letter. */
const THINNEST = 2;
const THICKEST = 32;
/** Largest difference of a channel inside one run, and least difference of lightness from what lies on both its sides. */
const SAME = 20;
const CONTRAST = 48;
/** How far beyond a run, in pixels, its surroundings begin: smoothed edges lie between. */
const BEYOND = 3;
/** Every so manieth row tells enough. */
const ROW_STEP = 2;
/** Colours nearer to each other than this, in every channel, are one ink. */
const APART = 40;
/** Colours are counted in a cube of this many steps a channel. */
const STEPS = 16;

/** A colour, channel by channel, 0 … 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Finds the dark and the light colours in which most strokes of an image are drawn, `most` of each: short runs of one colour with
 * another lightness on both sides. Text is drawn in one colour again and again; what a camera saw seldom is.
 */
export function inkColours({ data, width, height }: ImageData, most = 1): Colour[] {
  const lightness = lightnessOf(data);
  const dark = new ColourCount();
  const light = new ColourCount();

  for (let row = 0; row < height; row += ROW_STEP) {
    const first = row * width;
    for (let start = 0, x = 1; x <= width; x += 1) {
      if (x < width && isSame(data, first + x, first + start)) continue;
      const length = x - start;
      if (length >= THINNEST && length <= THICKEST && start >= BEYOND && x + BEYOND <= width)
        count(first + start, first + x);
      start = x;
    }
  }
  return [...dark.commonest(most), ...light.commonest(most)];

  function count(start: number, end: number): void {
    const middle = (start + end) >> 1;
    const own = lightness[middle] ?? 0;
    const before = own - (lightness[start - BEYOND] ?? 0);
    const after = own - (lightness[end + BEYOND - 1] ?? 0);
    if (before >= CONTRAST && after >= CONTRAST) light.add(data, middle);
    else if (before <= -CONTRAST && after <= -CONTRAST) dark.add(data, middle);
  }
}

/** Counts colours, and says which part of the colour cube holds most of them. */
class ColourCount {
  readonly #counts = new Uint32Array(STEPS ** 3);
  readonly #sums = new Uint32Array(3 * STEPS ** 3);

  add(data: Uint8ClampedArray, pixel: number): void {
    const [red = 0, green = 0, blue = 0] = [data[pixel * 4], data[pixel * 4 + 1], data[pixel * 4 + 2]];
    const cell = ((red >> 4) * STEPS + (green >> 4)) * STEPS + (blue >> 4);
    this.#counts[cell] = (this.#counts[cell] ?? 0) + 1;
    [red, green, blue].forEach((value, channel) => {
      this.#sums[cell * 3 + channel] = (this.#sums[cell * 3 + channel] ?? 0) + value;
    });
  }

  /** The mean colours of the fullest cells, fullest first, of which no two are alike. */
  commonest(most: number): Colour[] {
    const cells = [...this.#counts.keys()].filter((cell) => this.#counts[cell]);
    const colours: Colour[] = [];
    for (const cell of cells.sort((a, b) => (this.#counts[b] ?? 0) - (this.#counts[a] ?? 0))) {
      const colour = this.#meanOf(cell);
      if (colours.every((other) => areApart(other, colour))) colours.push(colour);
      if (colours.length === most) break;
    }
    return colours;
  }

  #meanOf(cell: number): Colour {
    const mean = (channel: number): number => (this.#sums[cell * 3 + channel] ?? 0) / (this.#counts[cell] ?? 1);
    return [mean(0), mean(1), mean(2)];
  }
}

function areApart(a: Colour, b: Colour): boolean {
  return a.some((value, channel) => Math.abs(value - (b[channel] ?? 0)) > APART);
}

function isSame(data: Uint8ClampedArray, a: number, b: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs((data[a * 4 + channel] ?? 0) - (data[b * 4 + channel] ?? 0)) > SAME) return false;
  }
  return true;
}

/** ITU-R BT.601, in whole numbers. */
function lightnessOf(data: Uint8ClampedArray): Uint8Array {
  const lightness = new Uint8Array(data.length / 4);
  for (let pixel = 0, at = 0; pixel < lightness.length; pixel += 1, at += 4) {
    lightness[pixel] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
  }
  return lightness;
}
