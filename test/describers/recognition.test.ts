import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { recognitionDescriber } from '../../src/describers/recognition.js';
import { NotNow } from '../../src/images/not-now.js';
import type { DescribableImage, DescribeContext, Describer } from '../../src/images/answers/describer.js';
import { saidOfItself } from '../support/said-of-itself.js';

type Draw = (context: OffscreenCanvasRenderingContext2D) => void;
const SIDE = 400;
/** Of a drawing as small as logos are. */
const SMALL = 140;
const context: DescribeContext = { lang: 'en', src: '', signal: new AbortController().signal };
const describers: Describer[] = [];

function recognition(assets: string, pauses?: number[]): Describer {
  const describer = recognitionDescriber(assets, pauses);
  describers.push(describer);
  return describer;
}

/** A picture of the demo's, as like a photograph as we can render one. */
async function photograph(name: string, size?: number): Promise<DescribableImage> {
  const bitmap = await createImageBitmap(await (await fetch(`/demo/img/${name}.jpg`)).blob());
  return { bitmap, width: size ?? bitmap.width, height: size ?? bitmap.height };
}

function drawing(draw: Draw, side = SMALL): DescribableImage {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d')!;
  context.scale(side / SIDE, side / SIDE);
  draw(context);
  return { bitmap: canvas.transferToImageBitmap(), width: side, height: side };
}

const logo: Draw = (canvas) => {
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, SIDE, SIDE);
  canvas.fillStyle = '#f8d91f';
  canvas.beginPath();
  canvas.ellipse(200, 205, 140, 112, -0.35, 0, 7);
  canvas.fill();
};

describe('recognising photographs', function () {
  this.timeout(60_000);
  afterEach(() => describers.splice(0).forEach((describer) => describer.dispose()));

  it('says nothing of a drawing as small as a logo, without the model', async () => {
    expect(await recognition('/nowhere/').describe(drawing(logo), context)).to.equal(null);
  });

  it('tells once, in one sentence, that the model is missing', async () => {
    const warn = console.warn;
    const told: unknown[] = [];
    console.warn = (...said: unknown[]) => void told.push(said[0]);
    try {
      expect(await recognition('/nowhere/').available()).to.equal('no');
      expect(await recognition('/nowhere/').available()).to.equal('no');
    } finally {
      console.warn = warn;
    }
    expect(told.filter((text) => !String(text).includes('npm run models'))).to.deep.equal([]);
    expect(told.length).to.be.at.most(1);
  });

  it('refuses a model whose weights are damaged, and is not there from then on', async () => {
    const describer = recognition('/damaged/');
    expect(await describer.available()).to.equal('yes');
    const failure = await describer
      .describe(await photograph('lemons'), context)
      .catch((error: unknown) => (error as Error).message);
    expect(failure).to.equal('The weights of the recognition model are damaged: run npm run models.');
    expect(await describer.available()).to.equal('no');
  });

  it('asks for a model again, after a pause, that did not come, and gives it up when it never does', async () => {
    const describer = recognition('/nowhere/', [1]);
    const lemons = await photograph('lemons');
    const failure = async (): Promise<unknown> => describer.describe(lemons, context).catch((error: unknown) => error);
    await saidOfItself({ onLine: false }, async () => {
      expect(await failure()).to.be.instanceOf(NotNow);
      expect(await failure()).to.be.instanceOf(NotNow);
      dispatchEvent(new Event('online'));
    });
    const once = await failure();
    expect(once).to.be.instanceOf(NotNow);
    await (once as NotNow).again;
    expect(await failure()).to.not.be.instanceOf(NotNow);
  });

  it('looks at the image again when a worker died over it', async () => {
    const post = Worker.prototype.postMessage;
    let deaths = 0;
    Worker.prototype.postMessage = function (this: Worker, message: { action?: string }, ...others: []) {
      if (message.action === 'recognise' && (deaths += 1) === 1) this.dispatchEvent(new Event('error'));
      else post.call(this, message, ...others);
    };
    try {
      expect(await recognition('/nowhere/').describe(drawing(logo), context)).to.equal(null);
      expect(deaths).to.equal(2);
    } finally {
      Worker.prototype.postMessage = post;
    }
  });

  describe('with the model', () => {
    before(async function () {
      if ((await recognition('/assets/').available()) === 'yes') return;
      const lack =
        'What is recognised is not tested, because the image model is not there: fetch it by "npm run models", or "npm run models -- --from DIR".';
      if ((await executeServerCommand<{ isCi: boolean }, null>('in-ci')).isCi) throw new Error(lack);
      console.log(lack);
      this.skip();
    });

    it('names what a photograph shows', async () => {
      const describer = recognition('/assets/');
      const lemons = await describer.describe(await photograph('lemons'), context);
      expect(lemons).to.include({ kind: 'label', text: 'lemon', lang: 'en' });
      expect(lemons?.confidence).to.be.within(0.9, 1);
    });

    it('takes the broader word where near things share the odds', async () => {
      const mug = await recognition('/assets/').describe(await photograph('coffee-mug'), context);
      expect(mug?.text).to.equal('cup');
    });

    it('looks a second time, in a mirror, at what it is not quite sure of', async () => {
      const post = Worker.prototype.postMessage;
      const mirrored: unknown[] = [];
      Worker.prototype.postMessage = function (
        this: Worker,
        message: { action?: string; payload?: { isMirrored?: boolean } },
        ...others: []
      ) {
        if (message.action === 'recognise') mirrored.push(message.payload?.isMirrored);
        post.call(this, message, ...others);
      };
      try {
        await recognition('/assets/').describe(await photograph('coffee-mug'), context);
        await recognition('/assets/').describe(await photograph('plant-pot'), context);
      } finally {
        Worker.prototype.postMessage = post;
      }
      expect(mirrored, 'a mug twice, and once a pot that is like nothing').to.deep.equal([false, true, false]);
    });

    it('says nothing of a large drawing that is like a thing', async () => {
      expect(await recognition('/assets/').describe(drawing(logo, SIDE), context)).to.equal(null);
    });

    it('names what its file is called by where it is half sure', async () => {
      const describer = recognition('/assets/');
      const said = async (name: string, src = ''): Promise<string | undefined> =>
        (await describer.describe(await photograph(name), { ...context, src }))?.text;
      expect(await said('plant-pot')).to.equal(undefined);
      expect(await said('plant-pot', '/img/flowerpots-2.jpg')).to.equal('flowerpot');
      expect(await said('plant-pot', '/img/IMG_2041.jpg')).to.equal(undefined);
    });

    it('says nothing of an icon, nor of a thumbnail, whatever it shows', async () => {
      for (const size of [48, 80])
        expect(await recognition('/assets/').describe(await photograph('lemons', size), context)).to.equal(null);
    });

    it('goes on after an image that failed to load its model', async () => {
      await recognition('/damaged/')
        .describe(await photograph('lemons'), context)
        .catch(() => undefined);
      expect(await recognition('/assets/').describe(await photograph('lemons'), context)).to.not.equal(null);
    });
  });
});
