import { expect } from '@open-wc/testing';
import { moves } from '../../../src/display/effects/motion/moves.js';
import { press } from '../../support/keys.js';
import { bytes, shownPage, stillness, until } from '../support/shown-page.js';

const page = shownPage();

/** Two frames, black and white, a tenth of a second each. */
const GIF =
  'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAgACAAACAoRRACH5BAAKAAAALAAAAAACAAIAAAICjF8AOw==';

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

  it('a moving picture whose address tells nothing stands still', async () => {
    const gif = await (await fetch(GIF)).blob();
    const image = page.mount(`<img alt="" src="${URL.createObjectURL(gif)}">`) as HTMLImageElement;
    await image.decode();
    await page.show({ 'stop-motion': true });
    expect(getComputedStyle(image).content).to.match(/^url\("blob:/);
  });

  it('a picture that stands still is left, whatever its address', async () => {
    const canvas = new OffscreenCanvas(9, 9);
    canvas.getContext('2d');
    const image = page.mount(`<img alt="" src="${URL.createObjectURL(await canvas.convertToBlob())}">`);
    await (image as HTMLImageElement).decode();
    await page.show({ 'stop-motion': true });
    expect(getComputedStyle(image).content).to.equal('normal');
  });

  it('a server is not asked again for a picture whose name tells nothing', () => {
    expect(moves(new URL('/code.php', location.href).href)).to.be.false;
  });

  it('a moving picture in a background stands still, beside what else is there, and moves again', async () => {
    const ground = `linear-gradient(rgb(255, 0, 0), rgb(255, 0, 0)), url("${GIF}")`;
    const area = page.mount(`<p>text</p>`);
    area.style.backgroundImage = ground;
    const before = bytes();
    const ofArea = (): string => getComputedStyle(area).backgroundImage;
    await page.show({ 'stop-motion': true });
    await until(() => ofArea().includes('blob:'));
    expect(ofArea()).to.match(/^linear-gradient\(.*\), url\("blob:[^"]*"\)$/);
    area.style.backgroundImage = 'none';
    await until(() => ofArea() === 'none');
    expect(ofArea(), 'the page shows another').to.equal('none');
    area.style.backgroundImage = ground;
    await until(() => ofArea().includes('blob:'));
    await page.show({});
    expect([ofArea(), bytes()]).to.deep.equal([ground, before]);
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

  const animations: [why: string, iterations: number, state: AnimationPlayState][] = [
    ['one without an end stands still', Infinity, 'paused'],
    ['one with an end comes to it', 2, 'running'],
  ];
  for (const [why, iterations, state] of animations) {
    it(`what a script moves: ${why}, and goes on`, async () => {
      const area = page.mount('<div><p>before</p><p>later</p></div>');
      const begin = (one: Element): Animation => one.animate([{ opacity: 0 }, {}], { duration: 60_000, iterations });
      const [before, later] = area.querySelectorAll('p');
      const animation = begin(before!);
      await page.show({ 'stop-motion': true });
      expect(animation.playState).to.equal(state);
      const another = begin(later!);
      document.dispatchEvent(new Event('scroll'));
      await until(() => another.playState === 'paused' || state === 'running');
      expect(another.playState).to.equal(state);
      await page.show({});
      expect([animation, another].map(({ playState }) => playState)).to.deep.equal(['running', 'running']);
    });
  }

  for (const configurable of [true, false]) {
    it(`what the page has made over to be silent in a way of its own is silenced so, ${configurable ? 'and keeps that' : 'also where nothing can be put in its place'}`, async () => {
      const sound = page.mount('<audio loop></audio>') as HTMLAudioElement;
      let isSilent = false;
      const ofPage = { configurable, get: () => isSilent, set: (muted: boolean) => (isSilent = muted) };
      Object.defineProperty(sound, 'muted', ofPage);
      await page.show({ mute: true });
      sound.dispatchEvent(new Event('play'));
      expect(isSilent).to.be.true;
      await page.show({});
      expect([isSilent, Object.getOwnPropertyDescriptor(sound, 'muted')?.get]).to.deep.equal([false, ofPage.get]);
    });
  }

  it('what plays is silent, and heard again', async () => {
    const sound = page.mount('<audio loop></audio>') as HTMLAudioElement;
    sound.src = URL.createObjectURL(silence());
    await page.show({ mute: true });
    sound.dispatchEvent(new Event('play'));
    expect(sound.muted).to.be.true;
    await page.show({});
    expect(sound.muted).to.be.false;
  });

  it('what the page turns on again while it plays is silent, and heard once this ends', async () => {
    const sound = page.mount('<audio loop muted></audio>') as HTMLAudioElement;
    sound.src = URL.createObjectURL(silence());
    await page.show({ mute: true });
    for (let time = 0; time < 2; time++) {
      sound.muted = false;
      await until(() => sound.muted);
      expect(sound.muted).to.be.true;
    }
    await page.show({});
    expect(sound.muted).to.be.false;
  });

  it('what the page itself silences meanwhile stays silent', async () => {
    const sound = page.mount('<audio loop></audio>') as HTMLAudioElement;
    sound.src = URL.createObjectURL(silence());
    await page.show({ mute: true });
    sound.dispatchEvent(new Event('play'));
    sound.muted = true;
    await page.show({});
    expect([sound.muted, Object.hasOwn(sound, 'muted')]).to.deep.equal([true, false]);
  });

  it('a page that turns the sound on each time it is turned off has its way', async () => {
    const sound = page.mount('<audio loop></audio>') as HTMLAudioElement;
    const heard: boolean[] = [];
    sound.addEventListener('volumechange', () => {
      heard.push(sound.muted);
      sound.muted = false;
    });
    await page.show({ mute: true });
    sound.dispatchEvent(new Event('play'));
    await stillness(() => String(heard.length));
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
