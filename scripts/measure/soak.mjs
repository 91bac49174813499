/**
 * Changes the route of a single-page app again and again with everything of the overlay on, and tells what stays behind in memory,
 * beside the same app without the overlay; then looks whether anything wakes up while nothing happens.
 *
 *     node scripts/measure/soak.mjs [--changes 500] [--idle 600]
 *
 * `--idle` is the time to look at the idle page, in seconds; what still waits to wake up is told in any case.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser, launchArguments } from '../support/browser.mjs';
import { hostPages } from '../hosts/host-pages.mjs';
import { onFreePort } from '../serve/on-free-port.mjs';
import { keepResult } from '../support/keep-result.mjs';
import { main } from '../support/main.mjs';
import { stillness, tenChanges, turnEverythingOn } from './soak/in-page.mjs';
import { countWakeUps } from './soak/wake-ups.mjs';

/** Route changes before the first look: caches fill, code is compiled. */
const WARM_UP = 40;

/**
 * Answers with what `changes` route changes left behind, with the overlay and without: growth of the heap in bytes, of nodes and of
 * listeners; with how many wake-ups wait once all is done; and, where `idle` seconds are given, with how many seconds of CPU they cost.
 */
export async function soak({ changes, idle = 0 }) {
  const server = serveHosts();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  try {
    const address = `${await onFreePort(server)}/hosts/apps/react-19/production/`;
    const without = await soakOne(browser, address, { changes, idle, isOn: false });
    const withAll = await soakOne(browser, `${address}?overlay=always&images=on-request`, {
      changes,
      idle,
      isOn: true,
    });
    return { without, with: withAll };
  } finally {
    await browser.close();
    await new Promise((closed) => server.close(closed));
  }
}

async function soakOne(browser, address, { changes, idle, isOn }) {
  const page = await browser.newPage();
  await page.addInitScript(countWakeUps);
  await page.goto(address);
  if (isOn) await page.evaluate(turnEverythingOn);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await changeRoutes(page, WARM_UP, isOn);
  await page.evaluate(stillness);
  const before = await memoryOf(devtools);
  await changeRoutes(page, changes, isOn);
  const waiting = await page.evaluate(stillness);
  const after = await memoryOf(devtools);
  const result = { ...growth(before, after), waiting, idleCpu: await idleCpu(devtools, page, idle) };
  await page.close();
  return result;
}

async function changeRoutes(page, changes, isOn) {
  for (let done = 0; done < changes; done += 10) {
    await page.evaluate(tenChanges);
    if (!isOn) continue;
    await page.keyboard.press('Alt+Digit1');
    await page.keyboard.press('Escape');
    for (const key of ['h', 'f', 'b', 'm', 'g']) await page.keyboard.press(key);
  }
}

async function memoryOf(devtools) {
  // What only weak references hold goes with the second collection.
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const growth = (before, after) => ({
  heap: after.JSHeapUsedSize - before.JSHeapUsedSize,
  nodes: after.Nodes - before.Nodes,
  listeners: after.JSEventListeners - before.JSEventListeners,
});

async function idleCpu(devtools, page, seconds) {
  if (seconds === 0) return undefined;
  const before = await memoryOf(devtools);
  await new Promise((passed) => setTimeout(passed, seconds * 1000));
  const { metrics } = await devtools.send('Performance.getMetrics');
  const { value } = metrics.find(({ name }) => name === 'ScriptDuration');
  return value - before.ScriptDuration;
}

function serveHosts() {
  const answer = hostPages();
  return createServer(async (request, response) => {
    const found = await answer(request.url);
    if (found) response.writeHead(200, { 'Content-Type': found.type }).end(found.body);
    else response.writeHead(404).end();
  });
}

await main(import.meta, async () => {
  const { changes, idle } = parseArgs({
    options: { changes: { type: 'string', default: '500' }, idle: { type: 'string', default: '600' } },
  }).values;
  const { without, with: withAll } = await soak({ changes: Number(changes), idle: Number(idle) });
  keepResult('soak.json', { changes, idle, without, with: withAll });
  for (const [name, { waiting, ...figures }] of Object.entries({
    'without the overlay': without,
    'with everything on': withAll,
  })) {
    console.log(`${name}, after ${changes} route changes: ${JSON.stringify(figures)}; ${waiting.length} wake-ups wait`);
    for (const source of waiting) console.log(`  ${source}`);
  }
});
