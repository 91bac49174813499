import { expect, nextFrame } from '@open-wc/testing';
import { NotNow } from '../../src/images/not-now.js';
import { loadFrame } from '../support/frame.js';
import { plain } from '../support/pictures.js';
import { colourDescriber } from './support/colour-describer.js';
import { describedPage } from './support/described-page.js';

const here = describedPage();
const { area, mount, told, start, settled } = here;

describe('ImageTexts', () => {
  it('gives an image a text, and takes it back', async () => {
    const before = `<img id="a" src="${await plain('#ff0000')}">`;
    mount(before);
    await start([colourDescriber()]);
    expect((area.firstElementChild as HTMLImageElement).alt).to.equal('Image, possibly: 255 0 0');
    expect(told).to.deep.equal(['a Image, possibly: 255 0 0 (colour)']);
    here.ledger.undoAll();
    expect(area.innerHTML).to.equal(before);
  });

  it('asks once for images of the same content, and never again on a second visit', async () => {
    const [one, two] = [await plain('#00ff00'), await plain('#00ff00')];
    mount(`<img id="a" src="${one}"><img id="b" src="${two}">`);
    const describer = colourDescriber();
    await start([describer]);
    expect(area.querySelectorAll('[alt="Image, possibly: 0 255 0"]')).to.have.length(2);
    here.leave();
    here.ledger.undoAll();
    await start([describer]);
    expect(area.querySelectorAll('[alt="Image, possibly: 0 255 0"]')).to.have.length(2);
    expect(describer.asked).to.have.length(1);
  });

  it('asks a describer once more that has no answer yet, and keeps until then nothing of what others say', async () => {
    const src = await plain('#00ff07');
    mount(`<img id="a" src="${src}"><img id="b" src="${src}">`);
    let come = (): void => undefined;
    let isThere = false;
    const again = new Promise<void>((resolve) => (come = resolve));
    const late = colourDescriber({
      name: 'late',
      describe: () => {
        if (!isThere) return Promise.reject(new NotNow('Its data have not come.', again));
        return Promise.resolve({ kind: 'text', text: 'Open', confidence: 1, lang: 'en' });
      },
    });
    await start([late, colourDescriber()]);
    expect([...area.children].map((image) => image.getAttribute('alt'))).to.deep.equal([
      'Image, possibly: 0 255 7',
      'Image, possibly: 0 255 7',
    ]);
    isThere = true;
    come();
    await nextFrame();
    await settled();
    expect([...area.children].map((image) => image.getAttribute('alt'))).to.deep.equal([
      'Image with text: Open',
      'Image with text: Open',
    ]);
  });

  it('opens what is at one address once, wherever it stands', async () => {
    const address = await plain('#00ffff');
    mount(`<img id="a" src="${address}"><img id="b" src="${address}"><img id="c" src="${address}">`);
    const opened: RequestInfo[] = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      opened.push(input as RequestInfo);
      return fetch(input, init);
    };
    await start([colourDescriber()]).finally(() => (window.fetch = fetch));
    expect(area.querySelectorAll('[alt="Image, possibly: 0 255 255"]')).to.have.length(3);
    expect(opened).to.deep.equal([address]);
  });

  it('describes what is in view before what is not', async () => {
    const far = await Promise.all(Array.from({ length: 12 }, (_, i) => plain(`#0000${10 + i}`)));
    mount(`<p style="height:5000px"></p>${far.map((address) => `<img id="far" src="${address}">`).join('')}`);
    const near = await plain('#000002');
    area.insertAdjacentHTML('beforeend', `<img id="near" style="position:fixed;top:0;left:0" src="${near}">`);
    await Promise.all([...area.querySelectorAll('img')].map((image) => image.decode()));
    await start([colourDescriber()]);
    // A few are looked at together, and whichever is done first is told first.
    expect(told.map((line) => line.split(' ')[0]).slice(0, 4)).to.include('near');
  });

  it('describes what comes later, in shadow roots too, and again when the picture changes', async () => {
    mount('<div></div>');
    await start([colourDescriber()]);
    const root = area.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `<img src="${await plain('#000003')}">`;
    await settled();
    const image = root.firstElementChild as HTMLImageElement;
    expect(image.alt).to.equal('Image, possibly: 0 0 3');
    image.src = await plain('#000004');
    await settled();
    expect(image.alt).to.equal('Image, possibly: 0 0 4');
  });

  it('leaves an image alone that has left before it was loaded', async () => {
    mount('<p style="height:20000px"></p><img loading="lazy" src="/never.png">');
    const image = area.querySelector('img')!;
    await start([colourDescriber()]);
    let observed = 0;
    const { observe } = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (target) {
      if (target === image) observed += 1;
      observe.call(this, target);
    };
    image.remove();
    await settled();
    image.dispatchEvent(new Event('load'));
    IntersectionObserver.prototype.observe = observe;
    expect(observed).to.equal(0);
  });

  it('does not make a lazy image load, waits for no such image, and describes it once it is there', async () => {
    const src = await plain('#00000d');
    mount(`<p style="height:20000px"></p><img id="a" loading="lazy" src="${src}">`);
    await start([colourDescriber()]);
    expect(told).to.be.empty;
    const image = area.querySelector('img')!;
    const loaded = new Promise((resolve) => image.addEventListener('load', resolve, { once: true }));
    image.loading = 'eager';
    await loaded;
    await settled();
    expect(told).to.deep.equal(['a Image, possibly: 0 0 13 (colour)']);
  });

  it('tells how far it is, and forgets what has left', async () => {
    mount(`<img src="${await plain('#000019')}"><img src="${await plain('#00001a')}">`);
    await start([colourDescriber()]);
    expect(here.texts.progress).to.deep.equal({ done: 2, total: 2, isSaving: false });
    area.firstElementChild!.remove();
    await settled();
    expect(here.texts.progress).to.deep.equal({ done: 1, total: 1, isSaving: false });
  });

  it('saves data for who asks for that: an image is described when focus comes to it, and all once there is plenty', async () => {
    const connection = Object.assign(new EventTarget(), { saveData: true });
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
    const frame = await loadFrame(`<!doctype html><a href="#c"><img id="c" src="${await plain('#00001d')}"></a>`);
    try {
      mount(
        `<a href="#a"><img id="a" src="${await plain('#00001b')}"></a><img id="b" src="${await plain('#00001c')}">`,
      );
      await start([colourDescriber()]);
      expect(told).to.be.empty;
      expect(here.texts.progress).to.deep.equal({ done: 0, total: 3, isSaving: true });
      area.querySelector('a')!.focus();
      await settled();
      expect(told).to.deep.equal(['a Image, possibly: 0 0 27, link to a (colour)']);
      frame.document.querySelector('a')!.focus();
      await settled();
      expect(told[1]).to.equal('c Image, possibly: 0 0 29, link to c (colour)');
      connection.saveData = false;
      connection.dispatchEvent(new Event('change'));
      await settled();
      expect(told[2]).to.equal('b Image, possibly: 0 0 28 (colour)');
    } finally {
      frame.element.remove();
      delete (navigator as { connection?: unknown }).connection;
    }
  });

  it('lets the page win that mends itself while the image is looked at', async () => {
    const image = mount(`<img id="a" src="${await plain('#000009')}">`);
    const slow = colourDescriber();
    const describe = slow.describe;
    await start([{ ...slow, describe: (...given) => (image.setAttribute('alt', 'by the page'), describe(...given)) }]);
    expect(image.getAttribute('alt')).to.equal('by the page');
  });
});
