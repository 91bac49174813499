import { expect } from '@open-wc/testing';
import { Throttle } from '../../../src/support/timing/throttle.js';

describe('Throttle', () => {
  it('rests many times as long as it worked, though not for ever', () => {
    const throttle = new Throttle();
    expect(throttle.rest).to.equal(0);
    throttle.work(() => busyFor(4));
    expect(throttle.rest).to.be.within(120, 1000);
    throttle.work(() => busyFor(40));
    expect(throttle.rest).to.be.within(900, 1000);
  });

  it('rests no longer than it is told to', () => {
    const throttle = new Throttle(50);
    throttle.worked(40);
    expect(throttle.rest).to.be.within(40, 50);
  });
});

function busyFor(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}
