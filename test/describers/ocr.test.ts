import { expect } from '@open-wc/testing';
import { ocrDescriber, type OcrOptions } from '../../src/describers/ocr.js';
import { Tesseract } from '../../src/describers/tesseract.js';
import type { DescribableImage, Describer, DescribeContext, Description } from '../../src/images/describer.js';

type Draw = (context: OffscreenCanvasRenderingContext2D, width: number, height: number) => void;

function image([width, height]: readonly [number, number], draw: Draw): DescribableImage {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  draw(context, width, height);
  return { bitmap: canvas.transferToImageBitmap(), width, height };
}

const fill =
  (colour: string): Draw =>
  (context, width, height) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
  };

/** Lines of text from the top, over whatever `under` has painted. */
const lettering =
  (under: Draw, { colour, size, lines }: { colour: string; size: number; lines: readonly string[] }): Draw =>
  (context, width, height) => {
    under(context, width, height);
    context.fillStyle = colour;
    context.font = `600 ${size}px 'Liberation Sans', Arial, sans-serif`;
    context.textBaseline = 'top';
    lines.forEach((line, index) => context.fillText(line, size / 2, size / 2 + index * size * 1.5));
  };

/** Numbers between 0 and 1, the same from run to run. */
function randomly(): () => number {
  let seed = 7;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

/** Makes what was painted look as if a camera had seen it. */
const grainy =
  (under: Draw): Draw =>
  (context, width, height) => {
    under(context, width, height);
    const random = randomly();
    const pixels = context.getImageData(0, 0, width, height);
    for (let byte = 0; byte < pixels.data.length; byte += 1) {
      if (byte % 4 !== 3) pixels.data[byte] = (pixels.data[byte] ?? 0) + 8 * random();
    }
    context.putImageData(pixels, 0, 0);
  };

/** Blots of many colours between two shades. */
const blots =
  (from: number, to: number): Draw =>
  (context, width, height) => {
    const random = randomly();
    const shade = (): number => Math.round(from + (to - from) * random());
    for (let blot = 0; blot < 4000; blot += 1) {
      context.fillStyle = `rgb(${shade()} ${shade()} ${shade()})`;
      context.beginPath();
      context.arc(width * random(), height * random(), 3 + 22 * random(), 0, 7);
      context.fill();
    }
  };

const scenery = (from: number, to: number): Draw => grainy(blots(from, to));

/** A wall of dark bricks, of which every fourth is light. */
const wall = (brick: string): Draw =>
  grainy((context, width, height) => {
    blots(130, 255)(context, width, height);
    context.fillStyle = brick;
    for (let top = 0; top < height; top += 25) {
      for (let left = 0; left < width; left += 60) {
        if ((left / 60 + (3 * top) / 25) % 4 !== 0) context.fillRect(left, top, 60, 25);
      }
    }
  });

const describers: Describer[] = [];
function ocr(options?: OcrOptions): Describer {
  const describer = ocrDescriber('/assets/', options);
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
