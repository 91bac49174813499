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

  it('presses what closes it once, also where that stands on a sheet in its layer', async () => {
    const layer = mount('<div><div><button aria-label="Close">×</button></div><p>Hello</p></div>').firstElementChild!;
    let presses = 0;
    layer.querySelector('button')!.onclick = () => presses++;
    const trap = { layer, backdrop: layer.firstElementChild, ended: Promise.race([]), hasStirredSince: () => false };
    let isFree = false;
    const escape = new Escape(() => {
      isFree = true;
    });
    await escape.press(new KeyboardEvent('keydown', { key: 'Escape' }), trap as unknown as Trap);
    expect([presses, isFree]).to.deep.equal([1, true]);
  });
});
