/** A picture made by the test itself: `draw` paints it; answers with its address, which holds only while the page is open. */
export async function picture(
  [width, height]: readonly [number, number],
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  draw(context);
  return URL.createObjectURL(await canvas.convertToBlob());
}

/** A plain picture of one colour. */
export const plain = (colour: string, size: readonly [number, number] = [120, 90]): Promise<string> =>
  picture(size, (context) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, ...size);
  });
