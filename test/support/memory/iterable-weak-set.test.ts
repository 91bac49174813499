import { expect } from '@open-wc/testing';
import { IterableWeakSet } from '../../../src/support/memory/iterable-weak-set.js';
import { leftOf } from '../collected.js';

describe('IterableWeakSet', () => {
  it('is gone through in order, has each thing once, and lets go of what is taken out', () => {
    const set = new IterableWeakSet<{ name: string }>();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name })) as [
      { name: string },
      { name: string },
      { name: string },
    ];
    for (const item of [a, b, a, c]) set.add(item);
    set.delete(b);
    expect([...set]).to.deep.equal([a, c]);
  });

  it('keeps nothing alive', async () => {
    const set = new IterableWeakSet<object>();
    const kept = {};
    const fill = (): void => [kept, ...Array.from({ length: 1000 }, () => ({}))].forEach((item) => set.add(item));
    fill();
    await leftOf([]);
    expect([...set]).to.deep.equal([kept]);
  });
});
