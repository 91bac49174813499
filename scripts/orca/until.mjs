import { setTimeout as wait } from 'node:timers/promises';

/** Resolves to the first answer that counts as yes, asked ten times a second; throws after so many seconds, naming what did not come. */
export async function until(ask, seconds, what) {
  for (const end = Date.now() + seconds * 1000; ;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} seconds in vain for ${what}.`);
    await wait(100);
  }
}
