import { expect } from '@open-wc/testing';
import { Attempts } from '../../../src/support/timing/attempts.js';
import { saidOfItself } from '../said-of-itself.js';

describe('Attempts', () => {
  it('may be made after a pause, as long as there is one, and then no more', async () => {
    const attempts = new Attempts([1, 1]);
    expect([attempts.again, attempts.isGivenUp]).to.deep.equal([undefined, false]);
    for (const failure of ['the first', 'the second']) {
      const again = attempts.fail();
      expect([attempts.again === again, attempts.isGivenUp], failure).to.deep.equal([true, false]);
      await again;
      expect(attempts.again, failure).to.equal(undefined);
    }
    expect([attempts.fail(), attempts.again, attempts.isGivenUp]).to.deep.equal([undefined, undefined, true]);
  });

  it('that fail together fail once', async () => {
    const attempts = new Attempts([1]);
    const together = [attempts.fail(), attempts.fail(), attempts.fail()];
    expect([new Set(together).size, attempts.isGivenUp]).to.deep.equal([1, false]);
    await attempts.again;
    expect([attempts.again, attempts.fail(), attempts.isGivenUp]).to.deep.equal([undefined, undefined, true]);
  });

  it('may be made at once when the line comes back, and do not count while it is down', async () => {
    const attempts = new Attempts([100_000]);
    const isOver = async (): Promise<unknown> => {
      dispatchEvent(new Event('online'));
      await attempts.again;
      return attempts.isGivenUp;
    };
    await saidOfItself({ onLine: false }, async () => {
      for (let times = 0; times < 3; times += 1) {
        expect(attempts.fail()).to.be.instanceOf(Promise);
        expect(await isOver()).to.equal(false);
      }
    });
    void attempts.fail();
    expect(await isOver()).to.equal(false);
  });
});
