import { expect } from '@open-wc/testing';
import { autoplayMedia } from '../../../src/rules/media/autoplay-media.js';
import { press } from '../../support/keys.js';
import { mending, type Mending } from '../../support/mending.js';

/** A WAV file of so many seconds, of a tone or of nothing. */
function sound(seconds: number): string {
  const rate = 8000;
  const bytes = new Uint8Array(44 + seconds * rate);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string): void => new Uint8Array(bytes.buffer, at).set(new TextEncoder().encode(word));
  text(0, 'RIFF');
  view.setUint32(4, 36 + seconds * rate, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  [1, 1].forEach((value, i) => view.setUint16(20 + 2 * i, value, true));
  [rate, rate].forEach((value, i) => view.setUint32(24 + 4 * i, value, true));
  [1, 8].forEach((value, i) => view.setUint16(32 + 2 * i, value, true));
  text(36, 'data');
  view.setUint32(40, seconds * rate, true);
  for (let i = 44; i < bytes.length; i++) bytes[i] = 128 + 40 * Math.sin(i / 4);
  return URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
}

async function playing(markup: string): Promise<{ page: Mending; audio: HTMLAudioElement }> {
  const page = await mending(markup, { rules: [autoplayMedia] });
  const audio = page.body.querySelector('audio')!;
  // It is looked at again at the first of these events, unless it played already and was stopped.
  if (!audio.paused || audio.currentTime === 0)
    await new Promise((done) => audio.addEventListener('timeupdate', done, { once: true }));
  await page.settled();
  return { page, audio };
}

describe('autoplay-media', () => {
  // Browsers let sound play by itself only where somebody has used the page.
  before(() => press('a'));

  it('stops what plays by itself, offers controls, and lets it play on when that is undone', async () => {
    const { page, audio } = await playing(`<audio autoplay src="${sound(9)}"></audio>`);
    expect([audio.paused, audio.controls]).to.deep.equal([true, true]);
    page.undo();
    expect([audio.paused, audio.controls]).to.deep.equal([false, false]);
    page.end();
  });

  it('leaves a short sound', async () => {
    const { page, audio } = await playing(`<audio autoplay src="${sound(2)}"></audio>`);
    expect([audio.paused, audio.controls]).to.deep.equal([false, false]);
    page.end();
  });

  it('adds no controls where the page has its own', async () => {
    const { page, audio } = await playing(`<audio autoplay src="${sound(9)}"></audio><button>Pause</button>`);
    expect([audio.paused, audio.controls]).to.deep.equal([true, false]);
    page.end();
  });

  it('leaves what is muted', async () => {
    const page = await mending(`<audio autoplay muted src="${sound(9)}"></audio>`, { rules: [autoplayMedia] });
    expect(page.repairs).to.deep.equal([]);
    page.end();
  });
});
