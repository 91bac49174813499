import { expect } from '@open-wc/testing';
import { Modest } from '../../src/support/modest.js';

describe('Modest', () => {
  it('rests many times as long as it worked, though not for ever', () => {
    const modest = new Modest();
    expect(modest.rest).to.equal(0);
    modest.work(() => busyFor(4));
    expect(modest.rest).to.be.within(120, 1000);
    modest.work(() => busyFor(40));
    expect(modest.rest).to.be.within(900, 1000);
  });

  it('rests no longer than it is told to', () => {
    const modest = new Modest(50);
    modest.worked(40);
    expect(modest.rest).to.be.within(40, 50);
  });
});

function busyFor(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}
