import { expect, waitUntil } from '@open-wc/testing';
import { ENGLISH } from '../../src/i18n/messages.js';
import { translator } from '../../src/i18n/translator.js';
import type { Describer, Description } from '../../src/images/describer.js';
import { writeText } from '../../src/images/write-text.js';
import { setAttribute } from '../../src/ledger/edit.js';
import { linkGuess } from '../../src/rules/links/link-guess.js';
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
    expect(told.map((line) => line.split(' ')[0]).slice(0, 3)).to.include('near');
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

  it("says what the owner's manifest says, and stays silent where that is empty", async () => {
    const [one, two] = [await plain('#000005'), await plain('#000006')];
    mount(`<img id="a" src="${one}"><img id="b" src="${two}">`);
    await start([colourDescriber()], [{ url: one, alt: 'Our house' }, { url: two, alt: '' }]); // prettier-ignore
    expect([...area.children].map((image) => image.getAttribute('alt'))).to.deep.equal(['Our house', '']);
  });

  it("hedges what nobody has approved, and says the owner's text for what cannot be looked at", async () => {
    const src = await plain('#000015');
    const elsewhere = `http://127.0.0.1:9/x.png`;
    mount(`<img id="a" src="${src}"><img id="b" style="width:50px;height:50px" src="${elsewhere}">`);
    await start(
      [colourDescriber()],
      [
        { url: src, alt: 'lemon', kind: 'label', reviewed: false },
        { url: elsewhere, alt: 'Opening hours', kind: 'text', reviewed: false },
      ],
    );
    expect(told).to.have.members([
      'a Image, possibly: lemon (manifest)',
      'b Image with text: Opening hours (manifest)',
    ]); // prettier-ignore
  });

  it('says where an image leads that is all there is to a link, and names links and buttons by what lies behind', async () => {
    const [one, two, three] = [await plain('#000016'), await plain('#000017'), await plain('#000018')];
    const behind = (src: string): string => `style="display:block;width:90px;height:90px;background:url(${src})"`;
    mount(`<a href="#team"><img id="a" src="${one}"></a><a href="#hours" id="b" ${behind(two)}></a><button id="c" ${behind(three)}></button>`); // prettier-ignore
    await start([colourDescriber()]);
    expect(told).to.have.members([
      'a Image, possibly: 0 0 22, link to team (colour)',
      'b Image, possibly: 0 0 23, link to hours (colour)',
      'c Image, possibly: 0 0 24 (colour)',
    ]);
    expect(area.querySelector('#b')!.getAttribute('aria-label')).to.equal('Image, possibly: 0 0 23, link to hours');
    here.page.mark(area.querySelector('#b')!, 'clickable');
    await here.texts.described();
    expect(told).to.have.length(3);
  });

  it('leaves a control the name it has been given, unless words are read behind it', async () => {
    const [one, two] = [await plain('#00001d'), await plain('#00001e')];
    const behind = (src: string): string => `style="display:block;width:90px;height:90px;background:url(${src})"`;
    mount(`<a id="a" href="#a" ${behind(one)}></a><a id="b" href="#b" ${behind(two)}></a>`);
    await start([colourDescriber({ available: () => Promise.resolve('no') })]);
    const edits = (element: Element) => [setAttribute(element, 'aria-label', 'Contact')];
    for (const element of area.children)
      here.ledger.write({ rule: 'link-name', element, edits: edits(element), evidence: '', confidence: 'inferred' });
    const answer = { kind: 'label', text: 'lighthouse', confidence: 0.97, lang: 'en', source: 'test' } as const;
    const writing = { ledger: here.ledger, translate: translator(ENGLISH, 'en'), language: 'en' };
    expect(writeText(area.firstElementChild!, answer, writing)).to.equal('');
    expect(writeText(area.lastElementChild!, { ...answer, kind: 'text' }, writing)).to.not.equal('');
    expect([...area.children].map((link) => link.getAttribute('aria-label'))).to.deep.equal([
      'Contact',
      'Image with text: lighthouse',
    ]);
  });

  it('says a label in the language of the sentence, and all of the sentence in that language', async () => {
    mount(['de', 'es', 'en'].map((lang) => `<p lang="${lang}"><img id="${lang}"></p>`).join(''));
    await start([]);
    const german = translator({ 'images.possibly': 'Bild, möglicherweise: {label}' }, 'de');
    const writing = { ledger: here.ledger, translate: german, language: 'de-AT' };
    const say = (id: string, text: string, lang: string): string => {
      const image = area.querySelector(`#${id}`)!;
      const alt = writeText(image, { kind: 'label', text, lang, confidence: 0.97, source: 'test' }, writing);
      return `${alt} (${image.getAttribute('lang')})`;
    };
    expect(say('de', 'Hund', 'de')).to.equal('Bild, möglicherweise: Hund (null)');
    expect(say('es', 'Hund', 'de')).to.equal('Bild, möglicherweise: Hund (de)');
    expect(say('de', 'gizmo', 'en')).to.equal('Image, possibly: gizmo (en)');
    expect(say('en', 'gizmo', 'en')).to.equal('Image, possibly: gizmo (null)');
  });

  it('asks for the word of another language with all that is true of the image', async () => {
    const image = mount(`<img id="a" src="${await plain('#000028')}">`) as HTMLImageElement;
    const asked: unknown[] = [];
    const describe: Describer['describe'] = () =>
      Promise.resolve({ kind: 'label', text: 'pug', broader: ['dog', 'animal'], confidence: 0.97, lang: 'en' });
    await start([colourDescriber({ describe })], [], {
      labelIn: (...words) => (asked.push(words), Promise.resolve('Hund')),
    });
    expect(asked).to.deep.equal([['en', ['pug', 'dog', 'animal']]]);
    expect(image.alt).to.equal('Image, possibly: Hund');
  });

  it('tells how far it is, and forgets what has left', async () => {
    mount(`<img src="${await plain('#000019')}"><img src="${await plain('#00001a')}">`);
    await start([colourDescriber()]);
    expect(here.texts.progress).to.deep.equal({ done: 2, total: 2, isThrifty: false });
    area.firstElementChild!.remove();
    await settled();
    expect(here.texts.progress).to.deep.equal({ done: 1, total: 1, isThrifty: false });
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
      expect(here.texts.progress).to.deep.equal({ done: 0, total: 3, isThrifty: true });
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

  it('goes on to the next describer after one that fails, one that is unsure and one that is not there', async () => {
    mount(`<img id="a" src="${await plain('#000007')}">`);
    const failing = colourDescriber({ name: 'failing', describe: () => Promise.reject(new Error('broken')) });
    const unsure = colourDescriber({
      name: 'unsure',
      describe: () => Promise.resolve({ kind: 'label', text: 'dog', confidence: 0.74, lang: 'en' }),
    });
    const absent = colourDescriber({ name: 'absent', available: () => Promise.resolve('after-download') });
    await start([failing, unsure, absent, colourDescriber()]);
    expect(told).to.deep.equal(['a Image, possibly: 0 0 7 (colour)']);
  });

  it('says what is known by now, and replaces it by what a describer before that brings later', async () => {
    const image = mount(`<img id="a" src="${await plain('#000024')}">`) as HTMLImageElement;
    let bring: (description: Description | null) => void = () => undefined;
    const slow = colourDescriber({
      name: 'slow',
      describe: (_image, { later }) => {
        later?.(new Promise((resolve) => (bring = resolve)));
        return Promise.resolve(null);
      },
    });
    const started = start([slow, colourDescriber()]);
    await waitUntil(() => image.alt === 'Image, possibly: 0 0 36');
    expect(here.texts.progress).to.deep.equal({ done: 0, total: 1, isThrifty: false });
    bring({ kind: 'text', text: 'Open', confidence: 0.9, lang: 'en' });
    await started;
    expect(told).to.deep.equal(['a Image, possibly: 0 0 36 (colour), for now', 'a Image with text: Open (slow)']);
    expect(image.alt).to.equal('Image with text: Open');
    here.ledger.undoAll();
    expect(image.hasAttribute('alt')).to.equal(false);
  });

  it('leaves what is known standing where nothing better comes later, and tells that it is final', async () => {
    mount(`<img id="a" src="${await plain('#000025')}">`);
    const slow = colourDescriber({
      name: 'slow',
      describe: (_image, { later }) => {
        later?.(Promise.resolve(null));
        return Promise.resolve(null);
      },
    });
    await start([slow, colourDescriber()]);
    expect(told).to.deep.equal(['a Image, possibly: 0 0 37 (colour), for now', 'a Image, possibly: 0 0 37 (colour)']);
  });

  it('says nothing of a picture that is shown no more once it is known', async () => {
    const image = mount(`<img id="a" src="${await plain('#000026')}">`) as HTMLImageElement;
    const next = await plain('#000027');
    let answer: (() => void) | undefined;
    const describe: Describer['describe'] = async (shown, context) => {
      const description = await colourDescriber().describe(shown, context);
      if (description?.text === '0 0 39') return null;
      await new Promise<void>((resolve) => (answer = resolve));
      return description;
    };
    const started = start([colourDescriber({ describe })]);
    await waitUntil(() => answer);
    image.src = next;
    await image.decode();
    answer?.();
    await started;
    await settled();
    expect(told).to.deep.equal(['a nothing (nothing to say)']);
    expect(image.hasAttribute('alt')).to.equal(false);
  });

  it('replaces a guess that does not come from the picture', async () => {
    const image = mount(`<img id="a" src="${await plain('#000008')}">`);
    await start([colourDescriber({ available: () => Promise.resolve('no') })]);
    here.ledger.write({
      rule: 'file-name',
      element: image,
      edits: [setAttribute(image, 'alt', 'from the file name')],
      evidence: '',
      confidence: 'inferred',
    });
    here.leave();
    await start([colourDescriber()]);
    expect(image.getAttribute('alt')).to.equal('Image, possibly: 0 0 8');
  });

  it('replaces what the link around it was guessed to be from a file name or an address, and nothing better', async () => {
    const [seen, home, captioned] = await Promise.all(['#000021', '#000022', '#000023'].map((one) => plain(one)));
    const [read, approved] = ['http://127.0.0.1:9/walk-in.png', 'http://127.0.0.1:9/come-in.png'];
    const size = 'style="width: 90px; height: 90px;"';
    const before = [
      `<a href="#contact"><img id="a" ${size} src="${read}"></a>`,
      `<a href="#contact"><img id="b" ${size} src="${approved}"></a>`,
      `<a href="/Hours"><img id="c" src="${seen}"></a>`,
      `<a href="/" class="logo"><img id="d" src="${home}"></a>`,
      `<div><a href="#contact"><img id="e" src="${captioned}"></a><h2>The garden</h2></div>`,
    ].join('');
    mount(before);
    const manifest = [read, home, captioned].map((url) => ({ url, alt: 'Open\nThursday', kind: 'text', reviewed: false }) as const); // prettier-ignore
    await start([colourDescriber()], [...manifest, { url: approved, alt: 'Come and see us' }], { rules: [linkGuess] });
    const names = [...area.querySelectorAll('img')].map((image) => image.alt);
    expect(names.slice(0, 3)).to.deep.equal([
      'Image with text: Open, Thursday, link to contact',
      'Come and see us, link to contact',
      'Image, possibly: 0 0 33, link to Hours',
    ]);
    expect(names[3]).to.match(/home$/i);
    expect(names[4]).to.equal('The garden');
    here.ledger.undoAll();
    expect(area.innerHTML).to.equal(before);
  });

  it('lets the page win that mends itself while the image is looked at', async () => {
    const image = mount(`<img id="a" src="${await plain('#000009')}">`);
    const slow = colourDescriber();
    const describe = slow.describe;
    await start([{ ...slow, describe: (...given) => (image.setAttribute('alt', 'by the page'), describe(...given)) }]);
    expect(image.getAttribute('alt')).to.equal('by the page');
  });

  describe('leaves as it is, with a reason,', () => {
    const faults: [why: string, src: string, reason: string][] = [
      ['a file that is not there', '/nowhere.png', 'not-loaded'],
      ['a file that is no image', 'data:image/png;base64,AAAA', 'not-loaded'],
      ['an image of another origin without CORS', 'http://127.0.0.1:9/x.png', 'not-loaded'],
    ];
    for (const [why, src, reason] of faults) {
      it(why, async () => {
        const before = `<img id="a" style="width:50px;height:50px" src="${src}">`;
        mount(before);
        await start([colourDescriber()]);
        expect(told).to.deep.equal([`a nothing (${reason})`]);
        expect(area.innerHTML).to.equal(before);
        expect([...here.texts.faults.values()]).to.deep.equal([reason]);
      });
    }

    it('an image that nobody can say anything about', async () => {
      mount(`<img id="a" src="${await plain('#00000a')}">`);
      await start([]);
      expect(told).to.deep.equal(['a nothing (nothing to say)']);
    });
  });

  it('looks at drawings, transparent pictures, data addresses and canvases', async () => {
    const svg = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><path fill="#0000ff" d="M0 0h90v60H0z"/></svg>')}`;
    mount(`<img id="a" src="${svg}"><canvas id="b" role="img" width="60" height="60"></canvas>`);
    const canvas = area.querySelector('canvas')!;
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#ff00ff';
    context.fillRect(0, 0, 60, 60);
    area.insertAdjacentHTML('beforeend', '<svg id="c" role="img" width="80" height="50" xmlns="http://www.w3.org/2000/svg"><path fill="#00ffff" d="M0 0h80v50H0z"/></svg>'); // prettier-ignore
    await start([colourDescriber()]);
    expect(told).to.have.members([
      'a Image, possibly: 0 0 255 (colour)',
      'b Image, possibly: 255 0 255 (colour)',
      'c Image, possibly: 0 255 255 (colour)',
    ]);
    expect(canvas.getAttribute('aria-label')).to.equal('Image, possibly: 255 0 255');
  });

  it('scales a huge picture down, and refuses one that is larger than memory allows', async () => {
    mount(`<img id="a" style="width:90px;height:90px" src="${await plain('#00000b', [4000, 2000])}">`);
    const describer = colourDescriber();
    const sides: number[] = [];
    const { describe } = describer;
    await start([
      { ...describer, describe: (image, context) => (sides.push(image.bitmap.width), describe(image, context)) },
    ]);
    expect([sides, describer.asked]).to.deep.equal([[1600], [4000]]);
    mount(`<img id="b" style="width:90px;height:90px" src="${await plain('#00000c', [6000, 5000])}">`);
    await settled();
    expect(told.at(-1)).to.equal('b nothing (too-large)');
  });
});
