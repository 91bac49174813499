import { expect } from '@open-wc/testing';
import { press } from '../../support/keys.js';
import { article, id, keys, on } from '../support/quick-key-page.js';

describe('quick keys that the visitor chose', () => {
  afterEach(() => keys.end());

  it('follow the visitor: other keys, none at all', async () => {
    await on(article);
    keys.store.update({ keyMap: { heading: 'x', button: 'h' } });
    await press('x');
    expect(id()).to.equal('top');
    await press('h');
    expect(id()).to.equal('top');
    keys.store.update({ keyMap: {}, quickKeys: false });
    await press('h');
    expect(id()).to.equal('top');
  });

  it('ask for the list of keys by ?, once for a long press', async () => {
    await on(article);
    await press('Shift+Slash');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', code: 'Slash', repeat: true, bubbles: true }));
    expect(keys.helped()).to.equal(1);
  });
});
