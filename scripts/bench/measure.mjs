import { BenchPage } from './bench-page.mjs';
import { longestRun, menuWait, middleWait, noteFocus, noteMenu, storm } from './in-page.mjs';

const BURSTS = 20;
const PRESSES = 15;
const IDLE_MS = 1500;

/** How much slower a phone of the middle is than what this is measured on, and how long a finger lies on it. */
const PHONE = 4;
const TAP_MS = 80;

/** Until then the page is mended for everybody, which is not what is measured. */
const REST_MS = 4000;

/** What is measured, in which unit, and beside which subject its ratio is taken. */
export const metrics = {
  'page load': { unit: 'B', beside: undefined },
  'start-up': { unit: 'ms', beside: 'bare' },
  'longest run at start, at 4x': { unit: 'ms', beside: undefined },
  enable: { unit: 'ms', beside: 'floor' },
  heap: { unit: 'MB', beside: 'bare' },
  storm: { unit: 'ms', beside: 'bare' },
  idle: { unit: 'ms', beside: 'bare' },
  'open menu': { unit: 'ms', beside: undefined },
  'open menu again': { unit: 'ms', beside: undefined },
  'first opening at 4x': { unit: 'ms', beside: undefined },
  'first Alt+1 at 4x': { unit: 'ms', beside: undefined },
  'key to focus': { unit: 'ms', beside: 'floor' },
  undo: { unit: 'ms', beside: 'floor' },
};

/** Plays one subject through on a page of this size; answers with a value for each metric that it can have. */
export async function measure(browser, server, { subject, size }) {
  const address = `${server.origin}/${size}/${subject.name}`;
  const page = await BenchPage.open(browser);
  const values = {};
  server.takeBytes();
  values['start-up'] = await page.cost(async () => {
    await page.goto(address);
    await page.run(subject.ready);
  });
  values['page load'] = server.takeBytes();
  values.enable = await page.cost(() => page.run(subject.enable));
  values.heap = await page.heap();
  values.storm = await page.cost(() => page.run(storm, BURSTS));
  values.idle = await page.idle(IDLE_MS);
  if (subject.name === 'curb-cut') Object.assign(values, await opening(page));
  if (subject.jumps) values['key to focus'] = await keyToFocus(page);
  if (subject.disable) values.undo = await page.cost(() => page.run(subject.disable));
  await page.close();
  values['longest run at start, at 4x'] = await startOnPhone(browser, address, subject);
  if (subject.name !== 'curb-cut') return values;
  values['first opening at 4x'] = await onPhone(browser, address, (page) => page.tap('[part=launcher]', TAP_MS));
  values['first Alt+1 at 4x'] = await onPhone(browser, address, (page) => page.press('Alt+Digit1'));
  return values;
}

/** The longest run of scripts while a page begins on a slow processor. */
async function startOnPhone(browser, address, { ready }) {
  const page = await BenchPage.open(browser);
  await page.slow(PHONE);
  await page.goto(address);
  await page.run(ready);
  await page.cost(() => undefined);
  const longest = await page.run(longestRun);
  await page.close();
  return longest;
}

/** On a fresh page at rest and a slow processor, from the digit, or from where the finger leaves the launcher, until the menu is painted. */
async function onPhone(browser, address, open) {
  const page = await BenchPage.open(browser, { hasTouch: true });
  await page.goto(address);
  await page.idle(REST_MS);
  await page.cost(() => undefined);
  await page.slow(PHONE);
  await page.run(noteMenu);
  await open(page);
  const wait = await page.run(menuWait);
  await page.close();
  return wait;
}

/** From the key until the menu is painted and all is calm: what has to be loaded comes with the first. */
async function opening(page) {
  const open = () => page.cost(() => page.press('Alt+Digit1'));
  const first = await open();
  await page.press('Escape');
  const again = await open();
  await page.press('Escape');
  return { 'open menu': first, 'open menu again': again };
}

async function keyToFocus(page) {
  await page.run(noteFocus);
  for (let i = 0; i < PRESSES; i++) await page.press('h');
  return page.run(middleWait);
}
