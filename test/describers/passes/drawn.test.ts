import { expect } from '@open-wc/testing';
import { drawn } from '../../../src/describers/passes/drawn.js';

const RED = [255, 0, 0, 255];
const WHITE = [255, 255, 255, 255];

/** Red on the left, nothing on the right. */
function halfRed(): ImageBitmap {
  const canvas = new OffscreenCanvas(4, 2);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#f00';
  context.fillRect(0, 0, 2, 2);
  return canvas.transferToImageBitmap();
}

describe('a bitmap drawn at another size', () => {
  const rows: [why: string, isMirrored: boolean | undefined, first: number[], last: number[]][] = [
    ['stands over its backdrop', undefined, RED, WHITE],
    ['changes right and left in a mirror', true, WHITE, RED],
  ];
  for (const [why, isMirrored, first, last] of rows)
    it(why, () => {
      const how = { scale: [2, 1], backdrop: '#fff', isSmooth: false, isMirrored } as const;
      const { width, height, data } = drawn(halfRed(), how);
      expect([width, height]).to.deep.equal([8, 2]);
      expect([...data.slice(0, 4)]).to.deep.equal(first);
      expect([...data.slice(-4)]).to.deep.equal(last);
    });
});
