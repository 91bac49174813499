import { expect } from '@open-wc/testing';
import { DescriptionStore } from '../../src/images/answers/description-store.js';
import { openImage } from '../../src/images/open/open-image.js';
import { PixelBudget } from '../../src/images/pixel-budget.js';
import { container } from '../support/mount.js';
import { picture, plain } from '../support/pictures.js';

const { mount } = container();
const { signal } = new AbortController();

/** A GIF of two frames, each of one pixel: the first is red, the second blue. */
const ANIMATED =
  'data:image/gif;base64,R0lGODlhAQABAPAAAP8AAAAA/yH5BAAKAAAALAAAAAABAAEAAAICRAEAIfkEAAoAAAAsAAAAAAEAAQAAAgJMAQA7';

/** Opens what an element shows, looks at it, and tells the colour of its first pixel or why that could not be done. */
async function seen(html: string): Promise<string> {
  const element = mount(html);
  try {
    const bitmap = await (await openImage(element, signal)).decode();
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(' ');
  } catch (error) {
    return (error as { fault: string }).fault;
  }
}

/** The first bytes of a picture's file, as a line that breaks would leave them. */
async function truncated(src: string, share: number): Promise<string> {
  const file = await (await fetch(src)).blob();
  return URL.createObjectURL(file.slice(0, Math.floor(file.size * share), file.type));
}

/** The address of a small file that says of itself that it is huge. */
async function bomb(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(await plain('#123456'))).arrayBuffer());
  const view = new DataView(bytes.buffer);
  // In a PNG, width and height stand at the bytes 16 to 23; the checksum at byte 29 is of all from byte 12.
  view.setUint32(16, 20_000);
  view.setUint32(20, 20_000);
  view.setUint32(29, crcOf(bytes.subarray(12, 29)));
  return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
}

/** A photograph, red on the left and blue on the right, that says of itself that its right is up: EXIF's orientation 8. */
async function turned(): Promise<string> {
  const canvas = new OffscreenCanvas(80, 40);
  const context = canvas.getContext('2d')!;
  for (const [at, colour] of ['#f00', '#00f'].entries()) {
    context.fillStyle = colour;
    context.fillRect(at * 40, 0, 40, 40);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })).arrayBuffer());
  // A TIFF of one entry: tag 0x112, a short, one of them, 8.
  const exif = [0xff, 0xe1, 0, 34, 69, 120, 105, 102, 0, 0, 73, 73, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0]; // prettier-ignore
  const [start, rest] = [bytes.slice(0, 2), bytes.slice(2)];
  return URL.createObjectURL(new Blob([start, new Uint8Array(exif), rest], { type: 'image/jpeg' }));
}

/** CRC-32, bit by bit. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const noise = (): Promise<string> =>
  picture([300, 300], (context) => {
    for (let at = 0; at < 3000; at += 1) {
      context.fillStyle = `rgb(${at % 251} ${at % 241} ${at % 239})`;
      context.fillRect((at * 37) % 300, (at * 91) % 300, 3, 3);
    }
  });

describe('an image at fault', () => {
  it('is looked at in its first frame where it is animated', async () => {
    expect(await seen(`<img src="${ANIMATED}">`)).to.equal('255 0 0');
  });

  it('is looked at upright where its file says how the camera was held', async () => {
    expect(await seen(`<img src="${await turned()}">`)).to.match(/^\d \d 25\d$/);
  });

  it('is left as it is where it has no pixels', async () => {
    expect(await seen('<canvas width="0" height="0"></canvas>')).to.equal('not-loaded');
    expect(await seen('<svg style="width:0;height:0"></svg>')).to.equal('not-loaded');
    expect(await seen('<img>')).to.equal('not-loaded');
  });

  it('is left as it is where its file breaks off before the picture begins, or within it', async () => {
    const whole = await noise();
    expect(await seen(`<img src="${await truncated(whole, 0.001)}">`)).to.equal('not-loaded');
    const half = await seen(`<img src="${await truncated(whole, 0.5)}">`);
    expect(half).to.equal('unreadable');
  });

  it('is never decoded where a small file would become more pixels than memory should hold', async () => {
    const decode = globalThis.createImageBitmap;
    let decoded = 0;
    globalThis.createImageBitmap = () => ((decoded += 1), Promise.reject(new Error('decoded')));
    try {
      expect(await seen(`<img src="${await bomb()}">`)).to.equal('too-large');
      expect(decoded).to.equal(0);
    } finally {
      globalThis.createImageBitmap = decode;
    }
  });

  it('is left as it is where a canvas holds what another origin forbids to read', async () => {
    const canvas = mount('<canvas width="40" height="40"></canvas>') as HTMLCanvasElement;
    canvas.toBlob = () => {
      throw new DOMException('tainted', 'SecurityError');
    };
    const fault = await openImage(canvas, signal).catch((error: unknown) => (error as { fault: string }).fault);
    expect(fault).to.equal('blocked');
  });

  it('is left as it is where a policy, or a line that is down, keeps its file from being fetched', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      expect(await seen('<img src="/demo/img/lemons.jpg">')).to.equal('blocked');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('is looked at where a policy forbids to fetch its address, but it carries its pixels itself', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('Refused to connect'));
    try {
      expect(await seen(`<img src="${ANIMATED}">`)).to.equal('255 0 0');
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

describe('what is kept of images', () => {
  it('serves until the page is left where nothing can be stored', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const store = new DescriptionStore();
      await store.set('full', null);
      expect(await store.get('full')).to.equal(null);
      expect(await new DescriptionStore().get('full')).to.equal(undefined);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('is kept as long as it is asked for; what was not for longest makes room', async () => {
    const { now } = Date;
    let day = 1;
    Date.now = () => day * 100_000_000;
    const stored = (): DescriptionStore => new DescriptionStore(4);
    try {
      await stored().clear();
      for (const hash of ['c', 'a', 'b', 'd']) {
        await stored().set(hash, null);
        day += 1;
      }
      expect(await stored().get('c')).to.equal(null);
      day += 1;
      await stored().set('e', null);
      const found = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((hash) => stored().get(hash)));
      expect(found).to.deep.equal([undefined, undefined, null, null, null]);
    } finally {
      Date.now = now;
      await stored().clear();
    }
  });

  it('is forgotten on request', async () => {
    await new DescriptionStore().set('kept', null);
    expect(await new DescriptionStore().get('kept')).to.equal(null);
    await new DescriptionStore().clear();
    expect(await new DescriptionStore().get('kept')).to.equal(undefined);
  });
});

describe('PixelBudget', () => {
  it('lets one alone be as large as it is, and has others wait until there is room', async () => {
    const budget = new PixelBudget(100);
    const steps: string[] = [];
    const giveBack = await budget.take(500);
    const second = budget.take(60).then((back) => (steps.push('second'), back));
    const third = budget.take(30).then(() => steps.push('third'));
    await Promise.resolve();
    expect(steps).to.deep.equal([]);
    giveBack();
    await Promise.all([second, third]);
    expect(steps).to.deep.equal(['second', 'third']);
  });
});
