import { expect } from '@open-wc/testing';
import type { FeatureContext } from '../../src/overlay/feature.js';
import { RunningFeatures } from '../../src/overlay/running-features.js';

describe('What works with a profile, and could not be loaded', () => {
  const { setTimeout } = window;
  afterEach(() => {
    window.setTimeout = setTimeout;
  });

  it('is tried again after pauses, each twice as long, and not at every key', async () => {
    let asked = 0;
    const pauses: number[] = [];
    let again = (): void => undefined;
    window.setTimeout = ((run: () => void, ms: number) => {
      pauses.push(ms);
      again = run;
    }) as typeof window.setTimeout;
    const textsComplete = (): Promise<never> => {
      asked++;
      return Promise.reject(new Error('There is no line.'));
    };
    const features = new RunningFeatures({
      host: document.createElement('div'),
      textsComplete,
    } as unknown as FeatureContext);
    await features.follow();
    for (const key of ['a', 'b']) dispatchEvent(new KeyboardEvent('keydown', { key }));
    await features.settled();
    expect([asked, pauses]).to.deep.equal([1, [5_000]]);
    again();
    await features.settled();
    expect([asked, pauses]).to.deep.equal([2, [5_000, 10_000]]);
    features.stop();
    again();
    await features.settled();
    expect(asked).to.equal(2);
  });
});
