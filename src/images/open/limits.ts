/** Above this many pixels decoding alone takes seconds and hundreds of megabytes. */
export const MOST_PIXELS = 25_000_000;

/** Longest side of what is handed to describers, in pixels; more of them cost memory and tell nothing. */
export const LONGEST_SIDE = 1600;

/** The size at which an image is handed on: its own, or smaller in the same shape. */
export function fitted(width: number, height: number): [width: number, height: number] {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}
