import { classOdds } from '../../../src/describers/model/mobilenet.ts';

/** Decodes and recognises what it is sent, one after the other, and does nothing else. */
let last = Promise.resolve();
self.onmessage = ({ data: { id, blob, folder } }) => {
  last = last.then(async () => {
    const bitmap = await createImageBitmap(blob);
    await classOdds(bitmap, folder);
    bitmap.close();
    self.postMessage(id);
  });
};
