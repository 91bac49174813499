/** A place in the window. */
export type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** True for boxes that share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1
  );
}
