import { expect } from '@open-wc/testing';
import { zoomLock } from '../../../src/rules/page/zoom-lock.js';
import { mending } from '../../support/mending.js';

describe('zoom-lock', () => {
  for (const [why, before, after] of [
    ['lets go of a forbidden zoom', 'width=device-width, user-scalable=no', 'width=device-width'],
    [
      'lets go of a narrow limit',
      'width=device-width, initial-scale=1, maximum-scale=1.5',
      'width=device-width, initial-scale=1',
    ],
    ['leaves something where nothing would be left', 'user-scalable=0', 'width=device-width'],
    ['leaves a wide limit', 'width=device-width, maximum-scale=5', 'width=device-width, maximum-scale=5'],
    ['leaves what allows it', 'width=device-width, user-scalable=yes', 'width=device-width, user-scalable=yes'],
  ] as const) {
    it(why, async () => {
      const page = await mending('', { rules: [zoomLock], head: `<meta name="viewport" content="${before}">` });
      const meta = page.document.querySelector('meta')!;
      expect(meta.content).to.equal(after);
      page.undo();
      expect(meta.content).to.equal(before);
      page.end();
    });
  }
});
