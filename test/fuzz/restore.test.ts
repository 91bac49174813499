import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addOverlay, openHost, type Host } from '../hosts/support/host.js';
import { keepFuzz } from '../support/keep-fuzz.js';
import { asText } from './support/as-text.js';
import { fuzzSettings } from '../support/fuzz-settings.js';
import { GrownPage } from './support/grown-page.js';
import { deeds, type Deed } from './support/random-deeds.js';
import { beginning, type Seedling } from './support/random-markup.js';

/** Collects faults, and has elements that make shadow roots at once, make them late, and answer to what is written on them. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Random</title><script>
  window.faults = [];
  for (const level of ['error', 'warn']) console[level] = (...words) => faults.push(words.map(String).join(' '));
  addEventListener('error', (event) => faults.push(event.message));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
  customElements.define('x-open', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append('E-mail ', document.createElement('input'));
    }
  });
  customElements.define('x-late', class extends HTMLElement {
    connectedCallback() {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append(document.createElement('button'));
    }
  });
  customElements.define('x-answers', class extends HTMLElement {
    static observedAttributes = ['aria-label', 'aria-expanded', 'title'];
    attributeChangedCallback(name, before, value) {
      if (name === 'title') this.setAttribute('data-title', value === null ? 'none' : 'some');
    }
  });
</script></head><body></body></html>`;

let mended: Host;
let alone: Host;

describe('Any page, whatever it does to itself', () => {
  before(async () => {
    [mended, alone] = await Promise.all([openHost({ srcdoc: PAGE }), openHost({ srcdoc: PAGE })]);
    await addOverlay(mended, { repair: 'on-request' });
  });

  after(() => {
    mended.end();
    alone.end();
    localStorage.clear();
  });

  it('gets back, to the byte, what it was, and is mended the same way a second time', async function () {
    await check(this, fc.asyncProperty(beginning, restoresAndRepeats));
  });

  it('gets back what it made of itself meanwhile', async function () {
    await check(this, fc.asyncProperty(beginning, deeds, restoresWhatItMade));
  });
});

async function restoresAndRepeats(seedlings: readonly Seedling[]): Promise<void> {
  grow(seedlings);
  const page = mended.document.documentElement;
  const before = asText(page, 'exact');
  const sorted = asText(page, 'any');
  await mended.curbCut.enable();
  await drawn();
  const hasTaken = mended.curbCut.repairs.some(({ after }) => after === null);
  const once = asText(page, 'exact');
  const onceSorted = asText(page, 'any');
  expectHarmless();
  await mended.curbCut.enable();
  await mended.curbCut.settled;
  expectSame(lookless(asText(page, 'exact')), lookless(once), 'settled is settled');
  await mended.curbCut.disable();
  expectSame(asText(page, 'any'), sorted, 'restored');
  // What was taken away comes back in its place, unless putting it there would stir the page.
  if (!hasTaken) expectSame(asText(page, 'exact'), before, 'restored to the byte');
  await mended.curbCut.enable();
  await drawn();
  // What is measured comes when the page is drawn, before or after what is read in it.
  expectSame(numberless(lookless(asText(page, 'any'))), numberless(lookless(onceSorted)), 'mended a second time');
  await mended.curbCut.disable();
  expect(mended.faults).to.deep.equal([]);
}

async function restoresWhatItMade(seedlings: readonly Seedling[], steps: readonly Deed[]): Promise<void> {
  const pages = grow(seedlings);
  await mended.curbCut.enable();
  for (const step of steps) {
    // What is not there any more cannot be taken away, and no browser tells of the attempt.
    if (step.do === 'erase' && isTakenAway(pages[0]!.elementOf(step), step.name)) continue;
    for (const page of pages) page.take(step);
    if (step.do === 'wait') await mended.curbCut.settled;
    if (step.do === 'turn off') await mended.curbCut.disable();
    if (step.do === 'turn off') await mended.curbCut.enable();
  }
  await mended.curbCut.settled;
  expectHarmless();
  await mended.curbCut.disable();
  expectSame(asText(mended.document.documentElement, 'any'), asText(alone.document.documentElement, 'any'), 'restored');
  expect(mended.faults).to.deep.equal([]);
  expect(mended.window.Element.prototype.attachShadow.toString()).to.contain('native code');
}

/** What shows itself is judged once it is drawn. */
async function drawn(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((done) => mended.window.requestAnimationFrame(done));
  await mended.curbCut.settled;
}

function isTakenAway(element: Element, name: string): boolean {
  const ours = mended.curbCut.repairs.find((repair) => repair.element === element && repair.attribute === name);
  return ours?.after === null;
}

function grow(seedlings: readonly Seedling[]): GrownPage[] {
  mended.window.faults = [];
  return [new GrownPage(mended.window, seedlings), new GrownPage(alone.window, seedlings)];
}

/** Text of the page has run nowhere, and there is no script, and no listener in an attribute, that the page did not write. */
function expectHarmless(): void {
  expect((window as { broken?: unknown }).broken, 'hostile text has run').to.be.undefined;
  expect(mended.document.scripts.length - alone.document.scripts.length, 'scripts besides our own').to.equal(1);
  const listeners = mended.curbCut.repairs.filter(({ attribute }) => /^(on|src|href)/.test(attribute));
  expect(listeners).to.deep.equal([]);
}

/** Says where two long texts part. */
function expectSame(is: string, should: string, what: string): void {
  if (is === should) return;
  let at = 0;
  while (is[at] === should[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 150), at + 150);
  throw new Error(`${what}:\n  is      ${around(is)}\n  should  ${around(should)}`);
}

/** Looks are no repairs: what is out of view gets its contrast when the browser idles. */
const lookless = (text: string): string => text.replace(/ data-curb-cut-ink="[^"]*"/g, '');

const numberless = (text: string): string => text.replace(/curb-cut-\d+/g, 'curb-cut-n');

/** Runs a property as often as there is time for, and prints the seed; the settings can ask for one seed again. */
async function check<Values>(test: Mocha.Context, property: fc.IAsyncProperty<Values>): Promise<void> {
  const { seed, runs, seconds, path } = await fuzzSettings();
  test.timeout((seconds + 60) * 1000);
  const details = await fc.check(property, {
    seed,
    path,
    numRuns: runs,
    interruptAfterTimeLimit: seconds * 1000,
  });
  await keepFuzz({ what: test.test!.title, seed: details.seed, count: details.numRuns, unit: 'random pages' });
  if (details.failed) {
    // A clean start for the next test.
    await mended.curbCut.disable();
    throw new Error(`${String(details.errorInstance)}\n${fc.defaultReportMessage(details) ?? ''}`);
  }
}
