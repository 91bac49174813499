import { expect } from '@open-wc/testing';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { SEEN, shifted } from '../../src/display/effects/colour/colour-vision.js';
import { mainContent } from '../../src/display/effects/reading/main-content.js';
import { textBlocks, wordAt } from '../../src/display/effects/reading/text-blocks.js';
import { loadFrame } from '../support/frame.js';
import { press } from '../support/keys.js';
import { bytes, shownPage, stillness, until } from './support/shown-page.js';

const page = shownPage();

/** Two frames, black and white, a tenth of a second each. */
const GIF =
  'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAgACAAACAoRRACH5BAAKAAAALAAAAAACAAIAAAICjF8AOw==';

async function pointAt(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

const boxes = (): HTMLElement[] => [...page.layer.querySelectorAll<HTMLElement>('[data-over]')];

describe('reading aids', () => {
  it('the magnifier shows the text under the pointer, and that of what has focus', async () => {
    const area = page.mount(
      '<div><p>Opening hours</p><button>Book a visit</button><input type="password" value="secret"></div>',
    );
    await page.show({ magnifier: true });
    expect(boxes()[0]!.checkVisibility()).to.be.false;
    const { top } = area.getBoundingClientRect();
    await pointAt(area.querySelector('p')!);
    expect([boxes()[0]!.checkVisibility(), boxes()[0]!.textContent]).to.deep.equal([true, 'Opening hours']);
    expect(area.getBoundingClientRect().top, 'it lies over the page, and moves nothing there').to.equal(top);
    area.querySelector('button')!.focus();
    expect(boxes()[0]!.textContent).to.equal('Book a visit');
    area.querySelector('input')!.focus();
    expect(boxes()[0]!.textContent).not.to.contain('secret');
    await page.show({});
    expect(boxes()).to.be.empty;
  });

  it('what the pointer is on is marked, and no more when it is switched off', async () => {
    const button = page.mount('<button>Book a visit</button>');
    await page.show({ 'hover-mark': true });
    await pointAt(button);
    await until(() => getComputedStyle(button).outlineStyle === 'solid');
    expect(getComputedStyle(button).outlineWidth).to.equal('3px');
    await page.show({});
    expect(getComputedStyle(button).outlineStyle).to.equal('none');
  });

  it('what has focus is marked, whatever the page says of outlines', async () => {
    const area = page.mount('<div><style>:focus { outline: none !important }</style><input></div>');
    const field = area.querySelector('input')!;
    field.focus();
    expect(getComputedStyle(field).outlineStyle).to.equal('none');
    await page.show({ 'focus-mark': true });
    expect(getComputedStyle(field).outlineStyle).to.equal('solid');
    await page.show({});
    expect(getComputedStyle(field).outlineStyle).to.equal('none');
  });

  it('guide and mask follow the pointer, and let every press through', async () => {
    const area = page.mount('<div><p>One</p><button>Two</button></div>');
    const button = area.querySelector('button')!;
    await page.show({ 'reading-guide': true, 'reading-mask': true });
    await pointAt(button);
    const { top, height, left, width } = button.getBoundingClientRect();
    const middle = Math.round(top + height / 2);
    const [guide, mask] = boxes().map((box) => box.getBoundingClientRect());
    expect(guide!.top).to.be.within(middle, middle + 30);
    expect(mask!.top + mask!.height / 2).to.be.closeTo(middle, 1);
    await page.show({ 'reading-mask': true, magnifier: true });
    const heights = boxes().map((box) => Number(getComputedStyle(box).zIndex));
    expect(heights[1], 'the magnifier is not darkened').to.be.above(heights[0]!);
    expect(document.elementFromPoint(left + width / 2, middle)).to.equal(button);
  });

  it('a pointer in a frame is followed where it is seen', async () => {
    const frame = await loadFrame('<!doctype html><p style="margin: 80px 0">framed</p>');
    await page.show({ magnifier: true, 'reading-guide': true });
    const paragraph = frame.document.querySelector('p')!;
    const { top } = frame.element.getBoundingClientRect();
    paragraph.dispatchEvent(
      new frame.window.PointerEvent('pointermove', { bubbles: true, composed: true, clientY: 90, view: frame.window }),
    );
    expect(boxes()[0]!.textContent).to.equal('framed');
    expect(boxes()[1]!.getBoundingClientRect().top).to.be.closeTo(top + frame.element.clientTop + 90 + 14, 1);
    frame.element.remove();
  });

  it('a word that is selected can be looked up where the owner says; nothing else is asked', async () => {
    const text = page.mount('<p>A mild <b>sedative</b> is given.</p>');
    const before = bytes();
    await page.show({ dictionary: true });
    const link = page.layer.querySelector('a')!;
    expect(link.checkVisibility(), 'nothing is selected').to.be.false;
    getSelection()!.selectAllChildren(text.querySelector('b')!);
    await until(() => link.checkVisibility());
    expect([link.textContent, link.href]).to.deep.equal(['Look up “sedative”', 'https://words.example/sedative']);
    getSelection()!.selectAllChildren(text);
    await until(() => !link.checkVisibility());
    expect(link.checkVisibility(), 'a sentence is no word').to.be.false;
    getSelection()!.removeAllRanges();
    await page.show({});
    expect([boxes().length, bytes()]).to.deep.equal([0, before]);
  });

  it('texts of images are shown where the images are', async () => {
    const image = page.mount('<img alt="A sofa" width="200" height="100" src="data:,">');
    await page.show({ 'image-texts': true });
    await until(() => boxes()[0]!.textContent === 'A sofa');
    const [caption, place] = [boxes()[0]!.firstElementChild!.getBoundingClientRect(), image.getBoundingClientRect()];
    expect([caption.left, caption.bottom]).to.deep.equal([place.left, place.bottom]);
    image.setAttribute('alt', '');
    dispatchEvent(new Event('resize'));
    await until(() => boxes()[0]!.textContent === '');
    expect(boxes()[0]!.textContent).to.equal('');
  });

  it('reader view goes on with the content that takes the place of the one before', async () => {
    const area = page.mount('<div><nav>Menu</nav><main><p>First</p></main></div>');
    const shown = (selector: string): boolean => area.querySelector(selector)!.checkVisibility();
    await page.show({ 'reader-view': true });
    area.querySelector('main')!.remove();
    area.insertAdjacentHTML('beforeend', '<div><p>Loading</p></div>');
    await until(() => shown('div p'));
    area.lastElementChild!.outerHTML = '<main><h1>Second</h1></main>';
    await until(() => shown('h1'));
    expect([shown('h1'), shown('nav')]).to.deep.equal([true, false]);
    await page.show({});
    expect(area.innerHTML).to.equal('<nav>Menu</nav><main><h1>Second</h1></main>');
  });

  it('nothing of what lies over the page is printed', async () => {
    page.mount('<main><img alt="A lamp" src="/nowhere.png" width="20" height="20"></main>');
    await page.show({ magnifier: true, 'reading-mask': true, 'reading-guide': true, 'read-aloud': true });
    const drawn = (): boolean[] => [...page.layer.children].map((box) => box.checkVisibility());
    expect(drawn()).to.include(true);
    await emulateMedia({ media: 'print' });
    expect(drawn()).not.to.include(true);
    await emulateMedia({ media: 'screen' });
  });
});

describe('stillness', () => {
  it('a moving picture stands still, with its source and text untouched, and moves again', async () => {
    const image = page.mount(`<img alt="A lamp" src="${GIF}">`) as HTMLImageElement;
    await page.show({ 'stop-motion': true });
    await until(() => getComputedStyle(image).content.startsWith('url'));
    expect(getComputedStyle(image).content).to.match(/^url\("blob:/);
    expect([image.getAttribute('src'), image.alt]).to.deep.equal([GIF, 'A lamp']);
    await page.show({});
    expect(getComputedStyle(image).content).to.equal('normal');
  });

  it('a moving picture that comes later stands still too', async () => {
    const area = page.mount('<div></div>');
    await page.show({ 'stop-motion': true });
    area.innerHTML = `<img alt="" src="${GIF}">`;
    await until(() => getComputedStyle(area.querySelector('img')!).content.startsWith('url'));
    expect(getComputedStyle(area.querySelector('img')!).content).to.match(/^url\("blob:/);
  });

  it('a picture that does not load keeps nothing waiting, and stands still once there is something to show', async () => {
    const image = page.mount('<img alt="" src="/nowhere.gif">') as HTMLImageElement;
    await page.show({ 'stop-motion': true });
    image.src = GIF;
    await until(() => getComputedStyle(image).content.startsWith('url'));
    expect(getComputedStyle(image).content).to.match(/^url\("blob:/);
  });

  it('another picture in the place of a moving one is seen', async () => {
    const image = page.mount(`<img alt="" src="${GIF}">`) as HTMLImageElement;
    await page.show({ 'stop-motion': true });
    image.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
    await until(() => getComputedStyle(image).content === 'normal');
    expect(getComputedStyle(image).content).to.equal('normal');
  });

  it('a moving picture that is taken out while it is drawn stands still once it is put back', async () => {
    const area = page.mount('<div></div>');
    await page.show({ 'stop-motion': true });
    const image = Object.assign(new Image(), { src: GIF });
    await image.decode();
    area.append(image);
    await new Promise((done) => requestAnimationFrame(done));
    image.remove();
    await stillness(() => document.adoptedStyleSheets.length.toString());
    area.append(image);
    await until(() => getComputedStyle(image).content.startsWith('url'));
    expect(getComputedStyle(image).content).to.match(/^url\("blob:/);
  });

  it('drawings that move by themselves stop, and go on', async () => {
    const drawing = page.mount(
      '<svg><rect><animate attributeName="x" to="9" dur="9s"/></rect></svg>',
    ) as Element as SVGSVGElement;
    await page.show({ 'stop-motion': true });
    expect(drawing.animationsPaused()).to.be.true;
    await page.show({});
    expect(drawing.animationsPaused()).to.be.false;
  });

  it('what plays is silent, and heard again', async () => {
    const sound = page.mount('<audio loop></audio>') as HTMLAudioElement;
    sound.src = URL.createObjectURL(silence());
    await page.show({ mute: true });
    sound.dispatchEvent(new Event('play'));
    expect(sound.muted).to.be.true;
    await page.show({});
    expect(sound.muted).to.be.false;
  });

  it('a video that begins by itself is stopped', async () => {
    const video = page.mount('<video muted loop></video>') as HTMLVideoElement;
    video.src = URL.createObjectURL(silence());
    const heard: string[] = [];
    for (const type of ['play', 'pause']) video.addEventListener(type, () => heard.push(type));
    await page.show({ 'stop-motion': true });
    // For a while after a press, the press may have begun it.
    await until(() => !navigator.userActivation.isActive);
    await video.play().catch(() => undefined);
    await until(() => heard.includes('pause'));
    expect(heard).to.deep.equal(['play', 'pause']);
    expect(video.paused).to.be.true;
  });

  it('a video that was stopped goes on afterwards, unless the visitor has played and paused it', async () => {
    const video = page.mount('<video muted loop></video>') as HTMLVideoElement;
    video.src = URL.createObjectURL(silence());
    const goesOn = async (meanwhile: () => Promise<void>): Promise<boolean> => {
      await page.show({ 'stop-motion': true });
      await until(() => !navigator.userActivation.isActive);
      await video.play().catch(() => undefined);
      await until(() => video.paused);
      await meanwhile();
      await page.show({});
      return !video.paused;
    };
    expect(await goesOn(() => Promise.resolve())).to.be.true;
    video.pause();
    const watch = async (): Promise<void> => {
      await press('Enter');
      await video.play();
      video.pause();
    };
    expect(await goesOn(watch)).to.be.false;
  });
});

describe('fonts and colours', () => {
  it('the dyslexia font is there, and gone again', async () => {
    page.mount('<p>text</p>');
    const before = document.fonts.size;
    await page.show({ font: 'dyslexia' });
    expect(document.fonts.check('16px "Curb Cut OpenDyslexic"')).to.be.true;
    expect(document.fonts.size).to.equal(before + 2);
    await page.show({});
    expect(document.fonts.size).to.equal(before);
  });

  for (const vision of ['protan', 'deutan', 'tritan'] as const) {
    it(`${vision}: colours that look alike come apart, and grey stays grey`, () => {
      const pairs = { protan: [[0.5, 0.2, 0.1], [0.1, 0.28, 0.1]], deutan: [[0.5, 0.2, 0.1], [0.17, 0.34, 0.13]], tritan: [[0.2, 0.5, 0.9], [0.2, 0.62, 0.6]] }; // prettier-ignore
      const [one, other] = pairs[vision] as [number[], number[]];
      const seen = (colour: number[]): number[] => times(SEEN[vision], colour);
      const corrected = (colour: number[]): number[] => seen(times(shifted(vision), colour));
      expect(distance(corrected(one), corrected(other))).to.be.above(1.3 * distance(seen(one), seen(other)));
      for (const part of times(shifted(vision), [0.5, 0.5, 0.5])) expect(part).to.be.closeTo(0.5, 0.001);
    });
  }

  it('a filter stays where the page changes its body', async () => {
    await page.show({ 'colour-vision': 'protan' });
    const { body } = document;
    body.replaceWith(document.createElement('body'));
    const filter = document.getElementById('curb-cut-colour-vision');
    document.body.replaceWith(body);
    expect(filter).not.to.be.null;
    await page.show({});
    expect(document.getElementById('curb-cut-colour-vision')).to.be.null;
  });

  it('a filter leaves what is fixed where it is', async () => {
    const area = page.mount(
      '<div style="height: 5000px"><p style="position: fixed; top: 10px; margin: 0">fixed</p></div>',
    );
    await page.show({ saturation: 50, 'colour-vision': 'deutan' });
    scrollTo(0, 700);
    expect(area.querySelector('p')!.getBoundingClientRect().top).to.equal(10);
    scrollTo(0, 0);
  });
});

describe('main content', () => {
  const rows: [why: string, html: string][] = [
    ['says so by its tag', '<div><p>around</p><main id="it"><p>text</p></main></div>'],
    ['says so by its role', '<div><div role="main" id="it"><p>text</p></div></div>'],
    ['holds most of the text', '<div><nav><p>menu menu menu menu menu menu</p></nav><div id="it"><p>one long text</p><p>another long text</p></div></div>'],
  ]; // prettier-ignore
  for (const [why, html] of rows) {
    it(why, async () => {
      const frame = await loadFrame(`<!doctype html>${html}`);
      expect(mainContent(frame.document).id).to.equal('it');
      frame.element.remove();
    });
  }
});

describe('reading aloud', () => {
  it('goes block by block through what is shown', () => {
    const area = page.mount(
      '<div><h2>Hours</h2><p>Open <b>all</b> day</p><p hidden>not this</p><script>nor this</script></div>',
    );
    const blocks = textBlocks(area);
    expect(blocks.map(({ text }) => text)).to.deep.equal(['Hours', 'Open all day']);
    expect(wordAt(blocks[1]!, 5, 3)?.toString()).to.equal('all');
    expect(wordAt(blocks[1]!, 5)?.toString()).to.equal('all');
    expect(wordAt(blocks[1]!, 0, 8)?.toString()).to.equal('Open all');
  });

  it('shows a bar with named buttons, says nothing unasked, and marks the word of the moment', async () => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    // The browser of the test has no voice: what it is asked to say is heard here, and answered as a voice would.
    speechSynthesis.speak = (utterance) => void spoken.push(utterance);
    page.mount('<main lang="de"><p>Guten Morgen</p></main>');
    await page.show({ 'read-aloud': true });
    const [play, stop] = page.layer.querySelectorAll<HTMLButtonElement>('.read-aloud button');
    expect([play!.textContent, stop!.textContent, stop!.disabled]).to.deep.equal(['Read aloud', 'Stop', true]);
    expect(spoken).to.be.empty;
    expect(page.layer.querySelector<HTMLElement>('.read-aloud')!.lang).to.equal('en-GB');
    play!.click();
    expect(spoken.map(({ text, lang }) => [text, lang])).to.deep.equal([['Guten Morgen', 'de']]);
    expect(play!.textContent).to.equal('Pause');
    spoken[0]!.dispatchEvent(
      new SpeechSynthesisEvent('boundary', { utterance: spoken[0]!, name: 'word', charIndex: 6, charLength: 6 }),
    );
    expect([...CSS.highlights.get('curb-cut-word')!].map(String)).to.deep.equal(['Morgen']);
    spoken[0]!.dispatchEvent(new SpeechSynthesisEvent('end', { utterance: spoken[0]! }));
    expect([play!.textContent, CSS.highlights.has('curb-cut-word')]).to.deep.equal(['Read aloud', false]);
    page.mount('<main></main>');
    play!.click();
    expect([play!.textContent, stop!.disabled], 'there is nothing to read').to.deep.equal(['Read aloud', true]);
    await page.show({});
    expect(page.layer.querySelector('.read-aloud')).to.be.null;
    speechSynthesis.speak = speak;
  });
});

const times = (matrix: readonly (readonly number[])[], colour: number[]): number[] =>
  matrix.map((row) => row.reduce((sum, part, index) => sum + part * colour[index]!, 0));

const distance = (one: number[], other: number[]): number =>
  Math.hypot(...one.map((part, index) => part - other[index]!));

/** A tenth of a second of silence. */
function silence(): Blob {
  const samples = 800;
  const view = new DataView(new ArrayBuffer(44 + samples));
  const write = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 8000, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, samples, true);
  for (let i = 0; i < samples; i++) view.setUint8(44 + i, 128);
  return new Blob([view.buffer], { type: 'audio/wav' });
}
