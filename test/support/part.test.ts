import { expect } from '@open-wc/testing';
import { Part } from '../../src/support/part.js';

describe('a part that is loaded when it is asked for', () => {
  /** A part whose first attempts fail; what is told is kept. */
  function partThatFails(times: number) {
    const told: unknown[] = [];
    let attempts = 0;
    const load = (): Promise<string> => {
      const name = `attempt ${(attempts += 1)}`;
      return attempts > times ? Promise.resolve(name) : Promise.reject(new Error(name));
    };
    return { part: new Part(load, (error) => told.push((error as Error).message)), told };
  }

  it('is loaded once for all who ask', async () => {
    const { part } = partThatFails(0);
    expect(part.now).to.equal(undefined);
    expect(await Promise.all([part.get(), part.get()])).to.deep.equal(['attempt 1', 'attempt 1']);
    expect(part.now).to.equal('attempt 1');
  });

  it('is told once when it fails, and tried anew by whoever asks next', async () => {
    const { part, told } = partThatFails(1);
    expect(await Promise.all([part.get(), part.get()])).to.deep.equal([undefined, undefined]);
    expect(told).to.deep.equal(['attempt 1']);
    expect(await part.get()).to.equal('attempt 2');
    expect(told).to.have.length(1);
  });
});
