import { expect } from '@open-wc/testing';
import { ocrDescriber, type OcrOptions } from '../../src/describers/ocr.js';
import { Tesseract } from '../../src/describers/reading/tesseract.js';
import { NotNow } from '../../src/images/not-now.js';
import type { DescribableImage, Describer, DescribeContext, Description } from '../../src/images/answers/describer.js';
import { saidOfItself } from '../support/said-of-itself.js';
import { fill, image, lettering, panel, scenery, wall } from './support/drawn-images.js';

const describers: Describer[] = [];
function ocr(options?: OcrOptions, assets = '/assets/'): Describer {
  const describer = ocrDescriber(assets, options);
  describers.push(describer);
  return describer;
}

const at = (lang = 'en', signal = new AbortController().signal): DescribeContext => ({ lang, src: '', signal });
const notice = image(
  [420, 160],
  lettering(fill('#fff'), { colour: '#123', size: 30, lines: ['Walk-in hours', 'Monday 9 to 5'] }),
);

describe('reading text in images', function () {
  this.timeout(60_000);

  afterEach(() => describers.splice(0).forEach((describer) => describer.dispose()));

  it('reads what is written, line by line, in whatever colours', async () => {
    const cases: [why: string, image: DescribableImage, text: string | null][] = [
      ['two lines', notice, 'Walk-in hours\nMonday 9 to 5'],
      [
        'light on dark',
        image([420, 90], lettering(fill('#1a3050'), { colour: '#ffe9a8', size: 30, lines: ['Free parking here'] })),
        'Free parking here',
      ],
      [
        'a button',
        image([110, 36], lettering(fill('#06c'), { colour: '#fff', size: 15, lines: ['Book now'] })),
        'Book now',
      ],
      [
        'light letters over scenery',
        image(
          [700, 200],
          lettering(scenery(0, 150), { colour: '#fff', size: 44, lines: ['Healing begins', 'with a talk'] }),
        ),
        'Healing begins\nwith a talk',
      ],
      [
        'dark letters over scenery',
        image(
          [700, 200],
          lettering(scenery(130, 255), { colour: '#102040', size: 44, lines: ['Healing begins', 'with a talk'] }),
        ),
        'Healing begins\nwith a talk',
      ],
      [
        'dark letters over bricks that are nearly as dark',
        image(
          [700, 200],
          lettering(wall('#5c1e20'), { colour: '#460203', size: 44, lines: ['Healing begins', 'with a talk'] }),
        ),
        'Healing begins\nwith a talk',
      ],
      [
        'white letters on nothing',
        image(
          [320, 80],
          lettering(() => undefined, { colour: '#fff', size: 34, lines: ['Harbour Clinic'] }),
        ),
        'Harbour Clinic',
      ],
      [
        'half light, half dark',
        image([420, 110], (context, ...size) => {
          lettering(fill('#3b0d3f'), { colour: '#fff', size: 30, lines: ['', ' Open'] })(context, ...size);
          panel(context, { colour: '#eefbf0', box: [210, 0, 210, 110] });
          context.fillStyle = '#111';
          context.fillText('Closed', 260, 60);
        }),
        'Open\nClosed',
      ],
      [
        'a button that is shaded as unevenly as a photograph',
        image([110, 30], lettering(scenery(190, 230), { colour: '#102040', size: 13, lines: ['Add to cart'] })),
        'Add to cart',
      ],
      [
        'white letters on a disc, with nothing about it',
        image([220, 220], (context, ...size) => {
          context.fillStyle = '#c1121f';
          context.beginPath();
          context.arc(110, 110, 110, 0, 7);
          context.fill();
          lettering(() => undefined, { colour: '#fff', size: 30, lines: ['', '   Oat milk'] })(context, ...size);
        }),
        'Oat milk',
      ],
      ['an icon', image([62, 30], lettering(fill('#06c'), { colour: '#fff', size: 15, lines: ['Sale'] })), null],
      ['scenery without letters', image([500, 400], scenery(0, 255)), null],
      ['an even colour', image([200, 100], fill('#cde')), null],
    ];
    const describer = ocr();
    for (const [why, subject, text] of cases) {
      expect((await describer.describe(subject, at()))?.text ?? null, why).to.equal(text);
    }
  });

  it('reads while others are asked, where it may answer later', async () => {
    const lines = ['Healing begins', 'with a talk'];
    const photograph = image([700, 200], lettering(scenery(0, 150), { colour: '#fff', size: 44, lines }));
    const late: Promise<Description | null>[] = [];
    const context = { ...at(), later: (answer: Promise<Description | null>) => void late.push(answer) };
    expect(await ocr().describe(photograph, context)).to.equal(null);
    expect((await late[0])?.text).to.equal(lines.join('\n'));
    expect(await ocr().describe(notice, { ...context, lang: 'ja' })).to.equal(null);
    expect(late).to.have.length(1);
  });

  it('says how sure it is, of what kind and language the text is', async () => {
    const description = await ocr().describe(notice, at('en-GB'));
    expect(description).to.include({ kind: 'text', lang: 'en-GB' });
    expect(description?.confidence).to.be.within(0.85, 1);
  });

  it('reads in the language of the page, loaded when it is needed', async () => {
    const sign = { colour: '#000', size: 34, lines: ['Mañana también', 'habrá sesión'] };
    const description = await ocr().describe(image([420, 140], lettering(fill('#fff'), sign)), at('es'));
    expect(description?.text).to.equal('Mañana también\nhabrá sesión');
  });

  it('is silent in a language whose letters it does not know', async () => {
    expect(await ocr().describe(notice, at('ja'))).to.equal(null);
  });

  it('is there when its files are', async () => {
    expect(await ocr().available()).to.equal('yes');
    expect(await ocrDescriber('/nowhere/').available()).to.equal('no');
  });

  it('stops when told to', async () => {
    const aborting = new AbortController();
    const work = ocr().describe(notice, at('en', aborting.signal));
    aborting.abort();
    expect(await work.catch((error: unknown) => (error as Error).name)).to.equal('AbortError');
  });

  it('reads the image again when a worker was killed over it', async () => {
    const describer = ocr({ patience: 4000 });
    await describer.describe(notice, at());
    const post = Worker.prototype.postMessage;
    let kills = 0;
    Worker.prototype.postMessage = function (this: Worker, message: { action?: string }, ...others: []) {
      if (message.action === 'recognize' && kills === 0) (this.terminate(), (kills += 1));
      post.call(this, message, ...others);
    };
    try {
      expect((await describer.describe(notice, at()))?.text).to.equal('Walk-in hours\nMonday 9 to 5');
      expect(kills).to.equal(1);
    } finally {
      Worker.prototype.postMessage = post;
    }
  });

  it('starts again when a worker was killed while it started', async () => {
    const describer = ocr({ patience: 4000 });
    const post = Worker.prototype.postMessage;
    let kills = 0;
    Worker.prototype.postMessage = function (this: Worker, message: { action?: string }, ...others: []) {
      if (message.action === 'load' && kills === 0) (this.terminate(), (kills += 1));
      post.call(this, message, ...others);
    };
    try {
      expect((await describer.describe(notice, at()))?.text).to.equal('Walk-in hours\nMonday 9 to 5');
      expect([kills, await describer.available()]).to.deep.equal([1, 'yes']);
    } finally {
      Worker.prototype.postMessage = post;
    }
  });

  it('does not start, nor wait, where WebAssembly is forbidden', async () => {
    const mayCompile = (): Promise<boolean> => Promise.resolve(false);
    const tesseract = new Tesseract(new URL('/assets/ocr/', location.href), { patience: 60_000, idle: 0, mayCompile });
    const work = tesseract.run('eng', () => Promise.resolve('read'), new AbortController().signal);
    expect(await work.catch((error: unknown) => (error as Error).message)).to.contain('wasm-unsafe-eval');
    expect(tesseract.cannotStart).to.equal(true);
  });

  it('tries to start as long as the line is down, and gives up where its files are missing', async () => {
    const mayCompile = (): Promise<boolean> => Promise.resolve(true);
    const folder = new URL('/nowhere/ocr/', location.href);
    const tesseract = new Tesseract(folder, { patience: 10_000, idle: 0, pauses: [], mayCompile });
    const tried = async (): Promise<boolean> => {
      const { signal } = new AbortController();
      for (let time = 0; time < 3; time += 1)
        await tesseract.run('eng', () => Promise.resolve('read'), signal).catch(() => undefined);
      return tesseract.cannotStart;
    };
    await saidOfItself({ onLine: false }, async () => {
      expect(await tried()).to.equal(false);
    });
    dispatchEvent(new Event('online'));
    expect(await tried()).to.equal(true);
  });

  it('fetches language data again, after a pause, that did not come, and gives them up when they never do', async () => {
    const cases: [why: string, failures: number, read: (string | undefined)[], fetched: number][] = [
      ['once', 1, ['NotNow', 'Walk-in hours\nMonday 9 to 5'], 2],
      ['always', 9, ['NotNow', 'NotNow', 'Error', 'Error'], 3],
    ];
    const post = Worker.prototype.postMessage;
    for (const [why, failures, read, fetched] of cases) {
      let fetches = 0;
      Worker.prototype.postMessage = function (this: Worker, message: { action?: string; jobId?: string }, ...others) {
        if (message.action !== 'loadLanguage' || (fetches += 1) > failures)
          post.call(this, message, ...(others as unknown as []));
        else this.dispatchEvent(new MessageEvent('message', { data: { ...message, status: 'reject', data: '503' } }));
      };
      try {
        const describer = ocr({ pauses: [1, 1] });
        for (const answer of read) {
          const said = await describer.describe(notice, at()).catch((error: unknown) => error as NotNow);
          expect(said instanceof Error ? said.name : said?.text, why).to.equal(answer);
          if (said instanceof NotNow) await said.again;
        }
        expect(fetches, why).to.equal(fetched);
      } finally {
        Worker.prototype.postMessage = post;
      }
    }
  });

  it('asks nothing of anybody while a pause lasts', async () => {
    const mayCompile = (): Promise<boolean> => Promise.resolve(true);
    const folder = new URL('/nowhere/ocr/', location.href);
    const tesseract = new Tesseract(folder, { patience: 10_000, idle: 0, pauses: [100_000], mayCompile });
    const { signal } = new AbortController();
    const names: string[] = [];
    for (let time = 0; time < 4; time += 1)
      await tesseract
        .run('eng', () => Promise.resolve('read'), signal)
        .catch((error: unknown) => names.push((error as Error).name));
    expect(names).to.deep.equal(['WorkerLost', 'WorkerLost', 'NotNow', 'NotNow']);
    expect(() => tesseract.check('eng')).to.throw(NotNow);
  });

  it('says which language data are damaged, and tries them no more', async () => {
    const describer = ocr({}, '/damaged/');
    const post = Worker.prototype.postMessage;
    let tries = 0;
    Worker.prototype.postMessage = function (this: Worker, message: { action?: string }, ...others: []) {
      if (message.action === 'initialize') tries += 1;
      post.call(this, message, ...others);
    };
    try {
      const failure = (): Promise<unknown> => describer.describe(notice, at()).catch((error: unknown) => String(error));
      const said = 'Error: No text is read in "eng": ocr/eng.traineddata.gz is missing or damaged.';
      expect([await failure(), await failure(), tries]).to.deep.equal([said, said, 1]);
    } finally {
      Worker.prototype.postMessage = post;
    }
  });

  it('gives up an image that costs a second worker, and reads the next one', async () => {
    const describer = ocr({ patience: 4000 });
    await describer.describe(notice, at());
    const post = Worker.prototype.postMessage;
    let kills = 0;
    Worker.prototype.postMessage = function (this: Worker, message: { action?: string }, ...others: []) {
      if (message.action === 'recognize') (this.terminate(), (kills += 1));
      post.call(this, message, ...others);
    };
    try {
      const failure = await describer.describe(notice, at()).catch((error: unknown) => (error as Error).name);
      expect([failure, kills]).to.deep.equal(['WorkerLost', 2]);
    } finally {
      Worker.prototype.postMessage = post;
    }
    expect((await describer.describe(notice, at()))?.text).to.equal('Walk-in hours\nMonday 9 to 5');
  });

  it('leaves the image whole for those who come after', async () => {
    await ocr().describe(notice, at());
    expect(notice.bitmap.width).to.equal(420);
  });

  it('never holds the main thread for 50 ms', async () => {
    const describer = ocr();
    await describer.describe(notice, at());
    const large = image(
      [2000, 1500],
      lettering(scenery(0, 150), { colour: '#fff', size: 90, lines: ['Healing begins'] }),
    );
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'longtask' });
    const begin = performance.now();
    await describer.describe(large, at());
    const tasks = observer.takeRecords().filter(({ startTime }) => startTime >= begin);
    observer.disconnect();
    expect(tasks.map(({ duration }) => duration)).to.deep.equal([]);
  });
});
