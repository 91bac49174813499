import { expect } from '@open-wc/testing';
import { Modest } from '../../src/support/modest.js';

describe('Modest', () => {
  it('rests many times as long as it worked, though not for ever', () => {
    const modest = new Modest();
    expect(modest.rest).to.equal(0);
    modest.work(() => busyFor(4));
    expect(modest.rest).to.be.within(60, 400);
    modest.work(() => busyFor(40));
    expect(modest.rest).to.be.at.most(400);
  });
});

function busyFor(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}
