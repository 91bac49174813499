import { expect } from '@open-wc/testing';
import { Pace } from '../../src/repair/pace.js';

/** A task later: long enough for what is due at once, too short for anything else. */
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('Pace', () => {
  it('takes a change alone at once, and has those that follow closely gather', async () => {
    const pace = new Pace();
    await pace.turn();
    const started = performance.now();
    await pace.turn();
    expect(performance.now() - started).to.be.greaterThan(150);
  });

  it('is hurried: what waits goes at once, or what comes next', async () => {
    const pace = new Pace();
    await pace.turn();
    let gone = false;
    const turn = pace.turn().then(() => (gone = true));
    await task();
    expect(gone).to.be.false;
    pace.hurry();
    await turn;
    pace.hurry();
    gone = false;
    void pace.turn().then(() => (gone = true));
    await task();
    expect(gone).to.be.true;
  });
});
