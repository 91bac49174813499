import { expect } from '@open-wc/testing';
import { onceMore } from '../../../src/describers/workers/once-more.js';
import { WorkerLine, WorkerLost, type LineOptions } from '../../../src/describers/workers/worker-line.js';
import { waitUntil } from '../../support/wait-until.js';

/** A worker that answers `echo`, refuses `refuse`, throws at `die` and is silent at anything else. */
const source = `onmessage = ({ data: { jobId, action, payload } }) => {
  if (action === 'echo') { postMessage({ jobId, status: 'progress' }); postMessage({ jobId, status: 'resolve', data: payload }); }
  if (action === 'refuse') postMessage({ jobId, status: 'reject', data: payload });
  if (action === 'die') throw new Error('dead');
};`;
const { signal } = new AbortController();
let workers: (Worker & { isEnded?: boolean })[];
let line: WorkerLine;

function lineWith(options: Partial<LineOptions> = {}): WorkerLine {
  workers = [];
  line = new WorkerLine({ start, patience: 10_000, idle: 10_000, ...options });
  return line;
}

function start(): Promise<Worker> {
  const worker: (typeof workers)[number] = new Worker(URL.createObjectURL(new Blob([source])));
  const terminate = worker.terminate.bind(worker);
  worker.terminate = () => {
    worker.isEnded = true;
    terminate();
  };
  workers.push(worker);
  return Promise.resolve(worker);
}

const ask = (action: string, payload?: unknown): Promise<unknown> => line.run((call) => call(action, payload), signal);
const failure = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error as Error,
  );

describe('a line in front of a worker', () => {
  afterEach(() => line.end());

  it('tells when nothing waits any more, also what came meanwhile', async () => {
    lineWith();
    await line.idle();
    const told: string[] = [];
    const first = ask('echo', 1).then(() => {
      told.push('first');
      return ask('echo', 2).then(() => told.push('second'));
    });
    await line.idle();
    told.push('idle');
    await first;
    expect(told).to.deep.equal(['first', 'second', 'idle']);
  });

  it('starts one worker for many jobs, and readies it once', async () => {
    const readied: unknown[] = [];
    lineWith({ ready: async (call) => void readied.push(await call('echo', 'ready')) });
    expect(await Promise.all([ask('echo', 1), ask('echo', 2)])).to.deep.equal([1, 2]);
    expect(workers).to.have.length(1);
    expect(readied).to.deep.equal(['ready']);
  });

  it('does one job at a time', async () => {
    lineWith();
    const steps: string[] = [];
    const job = (name: string) =>
      line.run(async (call) => {
        steps.push(`${name} begins`);
        await call('echo', null);
        steps.push(`${name} ends`);
      }, signal);
    await Promise.all([job('one'), job('two')]);
    expect(steps).to.deep.equal(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('hands on what the worker refuses, and goes on', async () => {
    lineWith();
    expect((await failure(ask('refuse', 'no'))).message).to.equal('no');
    expect(await ask('echo', 'well')).to.equal('well');
  });

  it('replaces a worker that dies', async () => {
    lineWith();
    expect(await failure(ask('die'))).to.be.instanceOf(WorkerLost);
    expect(await ask('echo', 'again')).to.equal('again');
    expect(workers.map(({ isEnded }) => isEnded ?? false)).to.deep.equal([true, false]);
  });

  it('replaces a worker that hangs', async () => {
    lineWith({ patience: 20 });
    expect(await failure(ask('hang'))).to.be.instanceOf(WorkerLost);
    expect(workers[0]?.isEnded).to.equal(true);
  });

  it('tries lost work once more, and then no more', async () => {
    lineWith({ patience: 20 });
    expect(await failure(onceMore(() => ask('hang')))).to.be.instanceOf(WorkerLost);
    expect(workers).to.have.length(2);
  });

  it('ends an idle worker and starts another when there is work again', async () => {
    lineWith({ idle: 0 });
    await ask('echo', 1);
    await waitUntil(() => workers[0]?.isEnded);
    expect(await ask('echo', 2)).to.equal(2);
    expect(workers).to.have.length(2);
  });

  it('lets go at once when aborted, and keeps the worker', async () => {
    lineWith();
    const aborting = new AbortController();
    const work = line.run((call) => call('hang', null), aborting.signal);
    aborting.abort();
    expect((await failure(work)).name).to.equal('AbortError');
  });

  it('does not begin what was aborted while it waited', async () => {
    lineWith();
    const aborting = new AbortController();
    let began = false;
    const first = ask('echo', 1);
    const second = line.run(() => Promise.resolve((began = true)), aborting.signal);
    aborting.abort();
    await Promise.all([first, failure(second)]);
    await ask('echo', 2);
    expect(began).to.equal(false);
  });

  it('gives up what is under way when ended, and does not count that as lost', async () => {
    lineWith();
    const work = ask('hang');
    await waitUntil(() => workers.length === 1);
    line.end();
    expect((await failure(work)).name).to.equal('AbortError');
  });
});
