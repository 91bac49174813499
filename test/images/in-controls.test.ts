import { expect } from '@open-wc/testing';
import type { ManifestEntry } from '../../src/images/answers/manifest.js';
import { imageInputName } from '../../src/rules/images/image-input-name.js';
import { ENGLISH } from '../../src/i18n/messages.js';
import { translator } from '../../src/i18n/translator.js';
import { writeText } from '../../src/images/saying/write-text.js';
import { setAttribute } from '../../src/ledger/edit.js';
import { findBackdrops } from '../../src/rules/finders/find-backdrops.js';
import { linkGuess } from '../../src/rules/links/link-guess.js';
import { plain } from '../support/pictures.js';
import { colourDescriber } from './support/colour-describer.js';
import { describedPage } from './support/described-page.js';

const here = describedPage();
const { area, mount, told, start } = here;

describe('ImageTexts, where an image stands in a link or button,', () => {
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

  it('names an empty box in a link by what lies behind it, and one elsewhere only by what is read there', async () => {
    const [one, two, three] = [await plain('#000031'), await plain('#000032'), await plain('#000033')];
    const box = (id: string, src: string): string =>
      `<span id="${id}" style="display:block;width:90px;height:90px;background-image:url(${src})"></span>`;
    const before = `<a href="#hours">${box('a', one)}</a>${box('b', two)}${box('c', three)}`;
    mount(before);
    const reading = colourDescriber();
    const describer = colourDescriber({
      describe: async (image, context) => {
        const seen = await reading.describe(image, context);
        return seen?.text === '0 0 51' ? { ...seen, kind: 'text', text: 'Sale' } : seen;
      },
    });
    await start([describer], [], { finders: [findBackdrops] });
    const names = (): unknown[] =>
      ['a', 'b', 'c'].map((id) => {
        const element = area.querySelector(`#${id}`)!;
        return [element.getAttribute('role'), element.getAttribute('aria-label')];
      });
    expect(names()).to.deep.equal([
      ['img', 'Image, possibly: 0 0 49, link to hours'],
      [null, null],
      ['img', 'Image with text: Sale'],
    ]);
    area.querySelector('#c')!.append('Sale until Sunday');
    await here.settled();
    expect(names()[2]).to.deep.equal([null, null]);
    area.querySelector('#c')!.textContent = '';
    await here.settled();
    here.ledger.undoAll();
    expect(area.innerHTML).to.equal(before);
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

  it('says what a picture shows that leads to a larger one, and not only that it does', async () => {
    const before = `<a href="/img/large.jpg?v=2"><img id="a" src="${await plain('#000024')}"></a>`;
    mount(before);
    await start([colourDescriber()], [], { rules: [linkGuess] });
    expect(told).to.deep.equal(['a Image, possibly: 0 0 36 (colour)']);
    here.ledger.undoAll();
    expect(area.innerHTML).to.equal(before);
  });

  it('says the words on an image button rather than that it sends something off, and that rather than a guess', async () => {
    const [read, seen] = ['http://127.0.0.1:9/x1.png', await plain('#000025')];
    const before = `<input type="image" id="a" src="${read}"><input type="image" id="b" src="${seen}">`;
    mount(before);
    const manifest: ManifestEntry[] = [{ url: read, alt: 'Book now', kind: 'text', reviewed: false }];
    await start([colourDescriber()], manifest, { rules: [imageInputName] });
    const names = [...area.querySelectorAll('input')].map(({ alt }) => alt);
    expect(names).to.deep.equal(['Image with text: Book now', 'Submit']);
    here.ledger.undoAll();
    expect(area.innerHTML).to.equal(before);
  });
});
