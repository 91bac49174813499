import { expect } from '@open-wc/testing';
import { Filing } from '../../src/page/live/filing.js';
import { LivePage } from '../../src/page/live-page.js';
import { visitAll } from '../../src/page/tree/walk.js';
import { largePage } from '../support/large-page.js';

/** Other work on the machine only ever adds: the least of several rounds is the steadiest. */
const ROUNDS = 7;
const MUTATIONS = 40;

describe('what the live page costs', function () {
  this.timeout(60_000);

  it('to index 10,000 elements: a small multiple of a bare walk over them', async () => {
    const [bare, indexed]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await onFreshPage(10_000, bareWalk));
      indexed.push(await onFreshPage(10_000, indexing));
    }
    const [least, spent] = [Math.min(...bare), Math.min(...indexed)];
    console.log(`Index of 10,000 elements: ${spent.toFixed(1)} ms, a bare walk over them ${least.toFixed(1)} ms.`);
    expect(spent).to.be.below(least * 25);
  });

  it('for one mutation: the same on a page of 1,000 as on one of 50,000 elements', async () => {
    const [small, large] = [await mutation(1_000), await mutation(50_000)];
    console.log(`One mutation: ${small.toFixed(2)} ms among 1,000 elements, ${large.toFixed(2)} ms among 50,000.`);
    expect(large).to.be.below(Math.max(small * 3, small + 1));
  });
});

/** Builds a page that nobody has walked yet, measures on it, and clears it away. */
async function onFreshPage<Result>(count: number, measure: (area: HTMLElement) => Result): Promise<Awaited<Result>> {
  const area = largePage(count);
  // Drawing it is the page's cost.
  area.hidden = true;
  document.body.append(area);
  const result = await measure(area);
  area.remove();
  return result;
}

function bareWalk(area: HTMLElement): number {
  const start = performance.now();
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  while (walker.nextNode()) count++;
  expect(count).to.be.at.least(10_000);
  return performance.now() - start;
}

/** The work of indexing alone, without the pauses between its slices, which are the page's. */
function indexing(area: HTMLElement): number {
  const start = performance.now();
  const filing = new Filing();
  visitAll(area, { element: (element) => filing.file(element) });
  expect(filing.all('heading')).to.not.be.empty;
  return performance.now() - start;
}

/** Time from one added element until it is filed, in milliseconds. */
function mutation(count: number): Promise<number> {
  return onFreshPage(count, async (area) => {
    const page = new LivePage(document);
    await page.start();
    const spent: number[] = [];
    for (let round = 0; round < ROUNDS; round++) spent.push(await timed(() => mutate(area, page)));
    page.stop();
    return Math.min(...spent) / MUTATIONS;
  });
}

/** Several in a row: the browser's clock is too coarse for one. */
async function mutate(area: HTMLElement, page: LivePage): Promise<void> {
  for (let i = 0; i < MUTATIONS; i++) {
    const heading = document.createElement('h2');
    area.children[i % area.children.length]!.append(heading);
    await page.settled();
    expect(page.kinds(heading)).to.deep.equal(['heading']);
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
