import type { DescribableImage } from '../../../src/images/answers/describer.js';

/** Paints a picture of that size. */
export type Draw = (context: OffscreenCanvasRenderingContext2D, width: number, height: number) => void;

/** A picture as describers get it. */
export function image([width, height]: readonly [number, number], draw: Draw): DescribableImage {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  draw(context, width, height);
  return { bitmap: canvas.transferToImageBitmap(), width, height };
}

/** One colour all over. */
export const fill =
  (colour: string): Draw =>
  (context, width, height) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
  };

/** Lines of text from the top, over whatever `under` has painted. */
export const lettering =
  (under: Draw, { colour, size, lines }: { colour: string; size: number; lines: readonly string[] }): Draw =>
  (context, width, height) => {
    under(context, width, height);
    context.fillStyle = colour;
    context.font = `600 ${size}px 'Liberation Sans', Arial, sans-serif`;
    context.textBaseline = 'top';
    lines.forEach((line, index) => context.fillText(line, size / 2, size / 2 + index * size * 1.5));
  };

/** Numbers between 0 and 1, the same from run to run. */
function randomly(): () => number {
  let seed = 7;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

/** Makes what was painted look as if a camera had seen it. */
const grainy =
  (under: Draw): Draw =>
  (context, width, height) => {
    under(context, width, height);
    const random = randomly();
    const pixels = context.getImageData(0, 0, width, height);
    for (let byte = 0; byte < pixels.data.length; byte += 1) {
      if (byte % 4 !== 3) pixels.data[byte] = (pixels.data[byte] ?? 0) + 8 * random();
    }
    context.putImageData(pixels, 0, 0);
  };

/** Blots of many colours between two shades. */
const blots =
  (from: number, to: number): Draw =>
  (context, width, height) => {
    const random = randomly();
    const shade = (): number => Math.round(from + (to - from) * random());
    for (let blot = 0; blot < 4000; blot += 1) {
      context.fillStyle = `rgb(${shade()} ${shade()} ${shade()})`;
      context.beginPath();
      context.arc(width * random(), height * random(), 3 + 22 * random(), 0, 7);
      context.fill();
    }
  };

/** What a camera might see, without letters, between two shades. */
export const scenery = (from: number, to: number): Draw => grainy(blots(from, to));

/** A wall of dark bricks, of which every fourth is light. */
export const wall = (brick: string): Draw =>
  grainy((context, width, height) => {
    blots(130, 255)(context, width, height);
    context.fillStyle = brick;
    for (let top = 0; top < height; top += 25) {
      for (let left = 0; left < width; left += 60) {
        if ((left / 60 + (3 * top) / 25) % 4 !== 0) context.fillRect(left, top, 60, 25);
      }
    }
  });

/** An even rectangle, as text is set on. */
export function panel(
  context: OffscreenCanvasRenderingContext2D,
  { colour, box }: { colour: string; box: readonly [left: number, top: number, width: number, height: number] },
): void {
  context.fillStyle = colour;
  context.fillRect(...box);
}
