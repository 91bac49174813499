import { expect } from '@open-wc/testing';
import { Escape } from '../../src/popups/trap/escape.js';
import type { Trap } from '../../src/popups/trap/trap.js';
import { container } from '../support/mount.js';

describe('Escape', () => {
  const { mount } = container();

  it('asks the page again where its first answer broke off', async () => {
    const layer = mount('<div><button aria-label="Close">×</button></div>').firstElementChild!;
    let asked = 0;
    const trap = {
      layer,
      ended: Promise.race([]),
      hasStirredSince: () => {
        asked++;
        throw new Error('broken off');
      },
    } as unknown as Trap;
    const escape = new Escape(() => expect.fail('it was let go unasked'));
    for (const times of [1, 2]) {
      await escape.press(new KeyboardEvent('keydown', { key: 'Escape' }), trap).catch(() => undefined);
      expect(asked).to.equal(times);
    }
  });
});
