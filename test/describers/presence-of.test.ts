import { expect } from '@open-wc/testing';
import { presenceOf } from '../../src/describers/presence-of.js';
import { NotNow } from '../../src/images/not-now.js';

type Answer = number | 'page' | 'no line';

/** Tells how a file of which a server answers so, one request after the other, is told of when it is asked for as often as `told` is long. */
async function toldOf(answers: Answer[], pauses: readonly number[], times: number): Promise<unknown[]> {
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.resolve(answers.shift() ?? 200).then(answered);
  try {
    const isThere = presenceOf(new URL('/model.json', location.href), pauses);
    const told: unknown[] = [];
    for (let time = 0; time < times; time += 1) {
      const reply = await isThere().catch((error: unknown) => error);
      if (reply instanceof NotNow) await reply.again;
      told.push(reply instanceof NotNow ? 'later' : reply instanceof Error ? 'given up' : reply);
    }
    return told;
  } finally {
    globalThis.fetch = fetch;
  }
}

function answered(answer: Answer): Response {
  if (answer === 'no line') throw new TypeError('Failed to fetch');
  const headers = { 'content-type': answer === 'page' ? 'text/html' : 'application/json' };
  return new Response(null, { status: answer === 'page' ? 200 : answer, headers });
}

const cases: [why: string, answers: Answer[], pauses: number[], told: unknown[]][] = [
  ['it is there, and asked for once', [200, 404], [1], [true, true]],
  ['it is missing, and asked for again', [404, 200], [1], [false, true]],
  ['a page stands in its place', ['page', 200], [1], [false, true]],
  ['a server is down for a while', [503, 200], [1], ['later', true]],
  ['a server is busy', [429, 200], [1], ['later', true]],
  ['the line is down for a while', ['no line', 200], [1], ['later', true]],
  ['a server stays down', [503, 503, 503, 200], [1, 1], ['later', 'later', 'given up', false]],
];

describe('whether a file that a describer needs is there', () => {
  for (const [why, answers, pauses, told] of cases)
    it(why, async () => expect(await toldOf(answers, pauses, told.length)).to.deep.equal(told));
});
