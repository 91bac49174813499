import { expect } from '@open-wc/testing';
import type { FeatureContext } from '../../src/overlay/feature.js';
import { RunningFeatures } from '../../src/overlay/running-features.js';

describe('What works with a profile, and could not be loaded', () => {
  const { setTimeout, clearTimeout } = window;
  let asked: number;
  let pauses: number[];
  /** What waits for the end of a pause. */
  const waiting = new Map<number, () => void>();

  beforeEach(() => {
    asked = 0;
    pauses = [];
    waiting.clear();
    window.setTimeout = ((run: () => void, ms: number) => {
      const id = pauses.push(ms);
      waiting.set(id, run);
      return id;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => void waiting.delete(id as number);
  });
  afterEach(() => Object.assign(window, { setTimeout, clearTimeout }));

  /** The pause is over. */
  const passed = (): void => {
    for (const [id, run] of [...waiting]) {
      waiting.delete(id);
      run();
    }
  };

  const unloaded = (): RunningFeatures => {
    const textsComplete = (): Promise<never> => {
      asked++;
      return Promise.reject(new Error('There is no line.'));
    };
    return new RunningFeatures({ host: document.createElement('div'), textsComplete } as unknown as FeatureContext);
  };

  it('is tried again after pauses, each twice as long, and not at every key', async () => {
    const features = unloaded();
    await features.follow();
    for (const key of ['a', 'b']) dispatchEvent(new KeyboardEvent('keydown', { key }));
    await features.settled();
    expect([asked, pauses]).to.deep.equal([1, [5_000]]);
    passed();
    await features.settled();
    expect([asked, pauses]).to.deep.equal([2, [5_000, 10_000]]);
    features.stop();
    expect(waiting.size).to.equal(0);
  });

  it('is tried by whoever asks, which makes the pause no longer and no second one', async () => {
    const features = unloaded();
    for (let times = 0; times < 3; times++) await features.follow();
    expect([asked, pauses]).to.deep.equal([3, [5_000]]);
    passed();
    await features.settled();
    expect([asked, pauses]).to.deep.equal([4, [5_000, 10_000]]);
    features.stop();
  });

  it('is not tried again where it was ended on its way', async () => {
    const features = unloaded();
    const attempt = features.follow();
    features.stop();
    await attempt;
    expect([asked, pauses]).to.deep.equal([1, []]);
  });
});
