import { expect } from '@open-wc/testing';
import { largerText } from '../../src/display/sheet/larger-text.js';
import { SLICE_MS } from '../../src/support/timing/slices.js';

const RULES = 200;

/** Does the work by a clock on which every look costs a millisecond; answers with how often it gave way, whatever the machine does. */
async function pausesOf(work: () => Promise<unknown>): Promise<number> {
  const page = globalThis as { scheduler?: { yield: () => Promise<unknown> } };
  const { scheduler } = page;
  const { now } = performance;
  let [time, pauses] = [0, 0];
  performance.now = () => (time += 1);
  // Some browsers have none.
  page.scheduler = {
    yield: () => {
      pauses += 1;
      return new Promise((resume) => setTimeout(resume));
    },
  };
  try {
    await work();
  } finally {
    performance.now = now;
    page.scheduler = scheduler;
  }
  return pauses;
}

describe('larger text', () => {
  it('gives way to the page every 8 ms, be it in the middle of a sheet, and loses no rule by that', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = Array.from({ length: RULES }, (_, n) => `.rule-${n}{font-size:${n % 40}px}`).join('');
    document.head.append(sheet);
    let text = '';
    const pauses = await pausesOf(async () => (text = await largerText(150, document, new AbortController().signal)));
    sheet.remove();
    expect(text.match(/\.rule-\d+\{/g)).to.have.length(RULES);
    expect(pauses).to.be.at.least(Math.floor(RULES / SLICE_MS));
  });
});
