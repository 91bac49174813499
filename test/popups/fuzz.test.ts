import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fuzzSettings } from '../support/fuzz-settings.js';
import { keepFuzz } from '../support/keep-fuzz.js';
import { focused, pressAll } from '../support/keys.js';
import { container } from '../support/mount.js';
import { plays, RandomPage, type Step } from './support/random-page.js';
import { drawn, startPopups, type PageWithPopups } from './support/start-popups.js';

/** How many keys are pressed at the least. */
const KEYS = 10_000;

/** Keys that are pressed at the end of each play to get out of whatever is open. */
const OUT = ['Escape', 'Escape'] as const;

const { element: area } = container();

describe('Popups, whatever happens', () => {
  it(`keep nobody in for good, lose no focus and throw nothing, in ${KEYS} keys`, async function () {
    this.timeout(800_000);
    const { seed, path } = await fuzzSettings();
    let pressed = 0;
    const press = async (keys: readonly string[]): Promise<void> => {
      pressed += keys.length;
      await pressAll(keys);
    };
    const faults = catchFaults();
    const property = fc.asyncProperty(plays, async ({ popups, steps }) => {
      if (pressed >= KEYS) return;
      const page = new RandomPage(area, popups);
      const care = await startPopups();
      await drawn(2);
      try {
        for (const step of steps) await take(page, step, press);
        await leaveAll(page, care, press);
        await reachesEverything(page, press);
      } finally {
        care.end();
      }
      expect(leftovers(page), 'nothing of ours is left').to.deep.equal([]);
      expect(faults, 'nothing was thrown').to.deep.equal([]);
    });
    const details = await fc.check(property, { seed, path, numRuns: 400, endOnFailure: true });
    await keepFuzz({ what: 'popups', seed, count: pressed, unit: 'keys' });
    if (details.failed) throw new Error(`${String(details.errorInstance)}\n${fc.defaultReportMessage(details) ?? ''}`);
    if (!path) expect(pressed).to.be.at.least(KEYS);
  });
});

async function take(page: RandomPage, step: Step, press: (keys: readonly string[]) => Promise<void>): Promise<void> {
  if (step.do === 'keys') {
    await press(step.keys);
    await drawn(1);
    return;
  }
  page.step(step.do, step.which);
  if (step.do === 'press opener') await press(['Enter']);
  await drawn(step.do === 'rest' ? 8 : 4);
  await expectFocusKept(page);
}

/** While something is kept in, focus is in there or on something of the page in front of it; what the page took away with it comes back within a second. */
async function expectFocusKept(page: RandomPage): Promise<void> {
  const isLost = (): boolean =>
    documentsOf(page).some((one) => one.querySelector('main[inert]') && one.body === focused());
  for (let frame = 0; isLost() && frame < 60; frame++) await drawn(1);
  expect(isLost(), `focus is lost in ${state()}`).to.be.false;
}

/** Escape, pressed as often as anybody would, leads out of everything. */
async function leaveAll(
  page: RandomPage,
  care: PageWithPopups,
  press: (keys: readonly string[]) => Promise<void>,
): Promise<void> {
  await drawn(5);
  for (let i = 0; i < 10 && isKept(page, care); i++) {
    // Whoever is around the frame is not in what it keeps.
    if (
      !care.ledger.repairs.some(({ element, attribute }) => attribute === 'inert' && element.ownerDocument === document)
    )
      page.frame.focus();
    await press(OUT);
    await drawn(3);
  }
  expect(isKept(page, care), `Escape leads out of ${state()}`).to.be.false;
}

function isKept(page: RandomPage, { keeps, ledger }: PageWithPopups): boolean {
  const isBehind = ledger.repairs.some(({ attribute }) => attribute === 'inert');
  return isBehind || keeps() || documentsOf(page).some((one) => one.querySelector('dialog:modal') !== null);
}

const documentsOf = ({ frame }: RandomPage): Document[] => [document, frame.contentDocument!];

/** Tab gets out of the frame, and from one end of the page to the other. */
async function reachesEverything(page: RandomPage, press: (keys: readonly string[]) => Promise<void>): Promise<void> {
  page.frame.focus();
  for (let i = 0; i < 60 && focused()?.id !== 'first'; i++) await press(['Tab']);
  expect(focused()?.id, `Tab leads out of the frame in ${state()}`).to.equal('first');
  document.getElementById('first')!.focus();
  for (let i = 0; i < 6 && focused()?.id !== 'last'; i++) await press(['Tab']);
  expect(focused()?.id, `Tab leads on in ${state()}`).to.equal('last');
}

/** The page as it stands, for whoever has to find out what went wrong. */
function state(): string {
  const framed = area.querySelector('iframe')?.contentDocument?.body.children ?? [];
  return [...area.children, ...framed].map((element) => element.outerHTML.slice(0, 300)).join('\n');
}

/** What no test page has by itself. */
function leftovers(page: RandomPage): string[] {
  const ours = '[inert], h2[tabindex], div[tabindex], div[role]:not([aria-modal])';
  return documentsOf(page).flatMap((one) =>
    [...one.querySelectorAll(ours)].map((element) => element.outerHTML.slice(0, 80)),
  );
}

function catchFaults(): string[] {
  const faults: string[] = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  return faults;
}
