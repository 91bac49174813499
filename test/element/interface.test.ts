import { expect } from '@open-wc/testing';
import { CurbCut } from '../../src/element/curb-cut.js';
import { frames } from '../../src/support/timing/frames.js';
import { focused, press } from '../support/keys.js';
import { ended, openDialog, placed, until, within } from './placed.js';

const PAGE = `<main><h1>Clinic</h1><p>Text</p></main><button id="before">Before</button><input id="email"><h2>Visits</h2>`;

describe('<curb-cut>: interface', () => {
  const { place, content } = placed();

  it('tells wrong use by a TypeError that names the option', async () => {
    const element = await place({}, PAGE);
    const wrong: [() => unknown, string][] = [
      [() => (element.position = 'middle' as never), 'position'],
      [() => (element.repair = 'never' as never), 'repair'],
      [() => (element.hideLauncher = 'yes' as never), 'hideLauncher'],
      [() => (element.contact = 5 as never), 'contact'],
      [() => (element.settings = { quickKeys: 'no' as never }), 'settings.quickKeys'],
      [() => (element.settings = { colour: 'red' } as never), 'settings.colour: there is no such setting'],
      [() => (element.profiles = ['eagle'] as never), 'settings.profiles'],
    ];
    for (const [use, option] of wrong) expect(use, option).to.throw(TypeError, option);
    const failure = await element.enable('eagle' as never).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(String(failure)).to.contain('profile').and.contain('eagle');
  });

  it('has every attribute as a property, and the default for what it does not know', async () => {
    const element = await place({ position: 'middle', contact: 'a@b.example', assets: '/models' }, PAGE);
    expect(element.position).to.equal('bottom-end');
    expect(element.contact).to.equal('a@b.example');
    expect(element.assets).to.equal(`${location.origin}/models/`);
    element.removeAttribute('assets');
    expect(element.assets, 'beside the script').to.equal(new URL('/src/assets/', location.href).href);
    element.position = 'top-start';
    element.hideLauncher = true;
    expect(element.getAttribute('position')).to.equal('top-start');
    expect(element.hasAttribute('hide-launcher')).to.be.true;
  });

  it('takes the default where an address is none, says so once, and works', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(text);
    try {
      const element = await place({ assets: 'http://[bad' }, PAGE);
      await element.enable();
      expect(element.assets).to.equal(CurbCut.assets);
      await element.disable();
    } finally {
      console.warn = warn;
    }
    expect(said.filter((text) => String(text).includes('assets="http://[bad"'))).to.have.length(1);
  });

  it('tells profiles by event, whoever turned them on', async () => {
    const element = await place({}, PAGE);
    const told: (readonly string[])[] = [];
    element.addEventListener('curb-cut-profile', ({ profiles }) => told.push(profiles));
    await element.enable();
    element.profiles = ['screen-reader', 'keyboard'];
    await element.disable();
    expect(told).to.deep.equal([['screen-reader'], ['screen-reader', 'keyboard'], []]);
  });

  it('changes what is given in settings and keeps the rest', async () => {
    const element = await place({}, PAGE);
    element.settings = { quickKeys: false };
    element.settings = { inferred: false };
    expect(element.settings).to.include({ quickKeys: false, inferred: false, off: false });
  });

  it('repairs, reports and undoes by itself', async () => {
    const element = await place({}, PAGE);
    const before = content.innerHTML;
    await element.enable();
    await Promise.all([element.settled, element.described]);
    const report = await element.report();
    expect(report.repairs).not.to.be.empty;
    expect(report.repairs).to.deep.equal(element.repairs);
    await element.disable();
    expect(content.innerHTML).to.equal(before);
  });

  it('writes nothing before the visitor asks, however it is looked at', async () => {
    const element = await place({}, PAGE);
    const before = content.innerHTML;
    within(element, '[part=launcher]')!.click();
    await openDialog(element);
    await element.settled;
    await press('Escape');
    expect(content.innerHTML).to.equal(before);
    expect(element.profiles).to.be.empty;
  });

  it('takes what the page has set before the script came, and the default for what does not fit', async () => {
    const early = Object.assign(document.createElement('curb-cut-early'), {
      position: 'left',
      contact: 'a@b.example',
      storageKey: 'test-early',
      repair: 'off',
      settings: { quickKeys: false },
    });
    customElements.define('curb-cut-early', class extends CurbCut {});
    customElements.upgrade(early);
    if (!(early instanceof CurbCut)) throw new Error('It is none of ours.');
    expect([early.contact, early.getAttribute('contact')]).to.deep.equal(['a@b.example', 'a@b.example']);
    document.body.prepend(early);
    await early.ready;
    expect(early.settings).to.include({ version: 1, quickKeys: false });
    early.remove();
    await ended();
  });

  it('answers also where it was taken out of the page before it was drawn', async () => {
    const element = new CurbCut();
    element.storageKey = 'test-taken-out';
    document.body.prepend(element);
    const answers = [element.enable(), element.settled, element.described];
    element.remove();
    await Promise.all([...answers, element.settled, element.described]);
    await ended();
  });

  it('says nothing of an option that is empty', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(text);
    const element = await place({ contact: '', 'storage-key': '' }, PAGE);
    console.warn = warn;
    expect([element.contact, element.storageKey, said]).to.deep.equal(['', 'curb-cut', []]);
  });

  for (const [from, to] of [
    ['on-request', 'off'],
    ['off', 'on-request'],
  ] as const) {
    it(`mends as the owner says by now: repair="${from}", then "${to}"`, async () => {
      const element = await place({ repair: from }, PAGE);
      await element.enable();
      expect(element.repairs.length > 0).to.equal(from !== 'off');
      element.repair = to;
      await until(() => element.repairs.length > 0 === (to !== 'off'));
    });
  }

  it('mends unasked from the moment at which the owner says so', async () => {
    const element = await place({ repair: 'off' }, '<form><label>Name</label> <input></form>');
    element.repair = 'always';
    await until(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
      return element.repairs.length > 0;
    });
  });

  it('leaves single letters to the page as soon as the owner says so, and takes them again', async () => {
    const element = await place({}, PAGE);
    await element.enable();
    const leads = async (): Promise<boolean> => {
      (focused() as HTMLElement | null)?.blur();
      await press('h');
      return focused()?.localName === 'h1';
    };
    const led = [await leads()];
    for (const quickKeys of ['off', 'on'] as const) {
      element.quickKeys = quickKeys;
      led.push(await leads());
    }
    expect(led).to.deep.equal([true, false, true]);
  });

  it('describes images as long as guesses are wanted and the owner allows it', async () => {
    const element = await place({ images: 'on-request' }, `<main>${picture('red')}</main>`);
    element.describers.push({
      name: 'test',
      available: () => Promise.resolve('yes'),
      describe: () => Promise.resolve({ kind: 'caption', text: 'A lamp.', confidence: 1, lang: 'en' }),
      dispose: () => undefined,
    });
    const isWritten = (): boolean => content.querySelector('img')!.hasAttribute('alt');
    await element.enable();
    await until(isWritten);
    for (const [change, written] of [
      [() => (element.settings = { inferred: false }), false],
      [() => (element.settings = { inferred: true }), true],
      [() => (element.images = 'off'), false],
      [() => (element.images = 'on-request'), true],
    ] as const) {
      change();
      await until(() => isWritten() === written);
    }
    element.settings = { inferred: false };
    content.querySelector('main')!.innerHTML = picture('blue');
    await content.querySelector('img')!.decode();
    await element.described;
    await frames(10);
    expect(isWritten()).to.be.false;
  });

  it('tells that images are described once they are, also where all of it has just been asked for, or is begun anew', async () => {
    const element = await place({ images: 'on-request', lang: 'en' }, `<main>${picture('yellow')}</main>`);
    element.describers.push({
      name: 'test',
      available: () => Promise.resolve('yes'),
      describe: async () => {
        await frames(20);
        return { kind: 'caption', text: 'A lamp.', confidence: 1, lang: 'en' };
      },
      dispose: () => undefined,
    });
    const image = content.querySelector('img')!;
    void element.enable();
    await element.described;
    expect(image.alt).to.contain('A lamp.');
    image.src = new DOMParser().parseFromString(picture('purple'), 'text/html').images[0]!.src;
    await image.decode();
    const { described } = element;
    await frames(2);
    element.altManifest = 'data:application/json,{"images":[]}';
    await described;
    expect(image.alt).to.contain('A lamp.');
  });

  it("looks at images again for other texts of the owner's and another language", async () => {
    const element = await place({ images: 'on-request', lang: 'en' }, `<main>${picture('green')}</main>`);
    element.describers.push({
      name: 'test',
      available: () => Promise.resolve('yes'),
      describe: () => Promise.resolve({ kind: 'text', text: 'Open', confidence: 1, lang: 'en' }),
      dispose: () => undefined,
    });
    const image = content.querySelector('img')!;
    const texts = { images: [{ url: image.src, alt: 'A lamp.' }] };
    await element.enable();
    for (const [change, alt] of [
      [() => undefined, 'Image with text: Open'],
      [() => (element.altManifest = `data:application/json,${JSON.stringify(texts)}`), 'A lamp.'],
      [() => element.removeAttribute('alt-manifest'), 'Image with text: Open'],
      [() => (element.lang = 'de'), 'Bild mit Text: Open'],
    ] as const) {
      change();
      await until(() => image.alt === alt);
    }
  });
});

/** An image without a text, of one colour. */
function picture(colour: string): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 90, height: 90 });
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(10, 10, 50, 70);
  return `<img src="${canvas.toDataURL()}" width="90" height="90">`;
}
