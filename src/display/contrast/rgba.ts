/** Red, green, blue from 0 to 255, and alpha from 0 to 1, in sRGB. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Rgba>();
let painter: OffscreenCanvasRenderingContext2D | null | undefined;

/** The colour that a computed value names, in whatever notation; transparent where it names none. */
export function rgba(colour: string): Rgba {
  const found = known.get(colour) ?? (/^rgb/.test(colour) ? fromNumbers(colour) : painted(colour));
  known.set(colour, found);
  return found;
}

/** What one sees of a colour that lies over another, opaque one. */
export function over([red, green, blue, alpha]: Rgba, below: Rgba): Rgba {
  const mix = (one: number, other: number): number => one * alpha + other * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** As CSS, `#rrggbb`. */
export function hex([red, green, blue]: Rgba): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function fromNumbers(colour: string): Rgba {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

/** The browser knows all notations; what it paints can be read. */
function painted(colour: string): Rgba {
  painter ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!painter) return [0, 0, 0, 0];
  painter.clearRect(0, 0, 1, 1);
  painter.fillStyle = 'transparent';
  painter.fillStyle = colour;
  painter.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = painter.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
