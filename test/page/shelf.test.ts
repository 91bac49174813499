import { expect } from '@open-wc/testing';
import { Shelf } from '../../src/page/shelf.js';

describe('Shelf', () => {
  it('lets go of what went, although nobody ever asks for it', () => {
    const here = new Set<Element>();
    let looks = 0;
    const shelf = new Shelf((element) => (looks++, here.has(element)));
    for (let i = 0; i < 1000; i++) {
      const element = document.createElement('i');
      here.add(element);
      shelf.add(element);
      here.delete(element);
      shelf.thin();
    }
    expect(looks, 'every one was looked at, a batch at a time').to.be.within(960, 2000);
    expect(shelf.ordered).to.deep.equal([]);
  });
});
