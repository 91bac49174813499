import { expect } from '@open-wc/testing';
import { passesOfPhotograph } from '../../../src/describers/passes/photograph-passes.js';
import type { Pass } from '../../../src/describers/workers/messages.js';
import { image, scenery, type Draw } from '../support/drawn-images.js';

const SIZE = [600, 400] as const;
/** Above it are the tiles, below it the words. */
const BORDER = 280;

/** Dark tiles in many short rows, such as windows and bricks form, over two white words. */
const houses: Draw = (context, width, height) => {
  scenery(90, 150)(context, width, height);
  context.fillStyle = '#000';
  for (let top = 10; top < BORDER - 40; top += 30)
    for (let group = 0; group < 5; group += 1)
      for (let tile = 0; tile < 6; tile += 1) context.fillRect(10 + group * 120 + tile * 15, top, 10, 14);
  context.fillStyle = '#fff';
  context.font = '600 44px "Liberation Sans", Arial, sans-serif';
  context.fillText('Healing begins here', 40, height - 50);
};

describe('the pictures of a photograph', () => {
  it('are likelier to show letters where these stand in few long lines than where many short ones do', async () => {
    const passes = await passesOfPhotograph(image(SIZE, houses).bitmap);
    const [likeliest] = [...passes].sort((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0));
    expect([likeliest && inkAbove(likeliest), passes.some((pass) => inkAbove(pass) > 0)]).to.deep.equal([0, true]);
  });
});

/** How many pixels are ink in the upper half of a picture. */
function inkAbove({ picture }: Pass): number {
  const [, width = 0, height = 0] = new TextDecoder('latin1').decode(picture.slice(0, 30)).split(/\s/).map(Number);
  const pixels = picture.slice(-width * height);
  return pixels.slice(0, (width * height) / 2).filter((grey) => grey < 128).length;
}
