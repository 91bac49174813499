import { expect } from '@open-wc/testing';
import { withBitmap } from '../../../src/describers/workers/with-bitmap.js';

const bitmap = (): Promise<ImageBitmap> => createImageBitmap(new ImageData(4, 3));

describe('a bitmap that was sent to a worker', () => {
  it('is freed once it has been looked at, and no sooner', async () => {
    const sent = await bitmap();
    expect(await withBitmap(sent, (seen) => Promise.resolve(seen).then(({ width }) => width))).to.equal(4);
    expect(sent.width).to.equal(0);
  });

  it('is freed where looking at it fails', async () => {
    const sent = await bitmap();
    const failure = withBitmap(sent, () => Promise.reject(new Error('unseen')));
    expect(await failure.catch((error: unknown) => (error as Error).message)).to.equal('unseen');
    expect(sent.width).to.equal(0);
  });
});
