import { expect } from '@open-wc/testing';
import { plain } from '../support/pictures.js';
import { colourDescriber } from './support/colour-describer.js';
import { describedPage } from './support/described-page.js';

const here = describedPage();
const { area, mount, told, start, settled } = here;

describe('ImageTexts, with pictures of all kinds,', () => {
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

  it('looks at a drawing with the symbols that it uses, from the page, from a symbol of it and from a file of its origin', async () => {
    const square = (id: string, fill: string): string =>
      `<symbol id="${id}" viewBox="0 0 9 9"><path fill="${fill}" d="M0 0h9v9H0z"/></symbol>`;
    const sprite = URL.createObjectURL(
      new Blob([`<svg xmlns="http://www.w3.org/2000/svg">${square('far', '#00ff00')}</svg>`], {
        type: 'image/svg+xml',
      }),
    );
    const using = (id: string, href: string): string =>
      `<svg id="${id}" role="img" width="90" height="90" xmlns="http://www.w3.org/2000/svg"><use href="${href}"/></svg>`;
    const before =
      `<svg style="display:none">${square('near', '#0000ff')}<symbol id="through"><use href="#near"/></symbol></svg>` +
      using('a', '#near') + using('b', '#through') + using('c', `${sprite}#far`) + using('d', '#nowhere'); // prettier-ignore
    mount(before);
    await start([colourDescriber()]);
    expect(told).to.have.members([
      'a Image, possibly: 0 0 255 (colour)',
      'b Image, possibly: 0 0 255 (colour)',
      'c Image, possibly: 0 255 0 (colour)',
      'd Image, possibly: 0 0 0 (colour)',
    ]);
    expect(area.querySelector('#near')!.innerHTML, 'the page itself').to.contain('#0000ff');
  });

  describe('reads the files of symbols', () => {
    const { fetch: real } = window;
    /** Every file that was asked for, and whether it may lead to another origin. */
    const asked: string[] = [];
    afterEach(() => {
      window.fetch = real;
      asked.length = 0;
    });

    const using = (...hrefs: string[]): string =>
      `<svg id="a" role="img" width="90" height="90" xmlns="http://www.w3.org/2000/svg">${hrefs.map((href) => `<use href="${href}"/>`).join('')}</svg>`;

    /** Has these files lie on the server; one that is asked for more often than any drawing needs is gone. */
    const serve = (files: Record<string, string>): void => {
      window.fetch = (input, init) => {
        const { href, pathname } = new URL(input as string | URL);
        asked.push(`${init!.mode} ${pathname}`);
        if (asked.length > 20) return Promise.reject(new TypeError('asked too often'));
        const response = new Response(`<svg xmlns="http://www.w3.org/2000/svg">${files[pathname] ?? ''}</svg>`);
        Object.defineProperty(response, 'url', { value: href });
        return Promise.resolve(response);
      };
    };
    const GREEN = '<symbol id="green" viewBox="0 0 9 9"><path fill="#00ff00" d="M0 0h9v9H0z"/></symbol>';

    const cases: [why: string, hrefs: string[], files: Record<string, string>, asked: string[]][] = [
      [
        'once, from this origin alone',
        ['/s/a.svg#nowhere', '/s/a.svg#green', '/s/a.svg#green'],
        { '/s/a.svg': GREEN },
        ['same-origin /s/a.svg'],
      ],
      [
        'beside an address that is none',
        ['http://[x#y', '/s/a.svg#green'],
        { '/s/a.svg': GREEN },
        ['same-origin /s/a.svg'],
      ],
      [
        'to their end, where a symbol shows itself by way of its file',
        ['/s/a.svg#round'],
        { '/s/a.svg': `${GREEN}<symbol id="round"><use href="/s/a.svg#round"/><use href="#green"/></symbol>` },
        ['same-origin /s/a.svg'],
      ],
      [
        'where they say that others lie',
        ['/s/a.svg#beside'],
        { '/s/a.svg': '<symbol id="beside"><use href="b.svg#green"/></symbol>', '/s/b.svg': GREEN },
        ['same-origin /s/a.svg', 'same-origin /s/b.svg'],
      ],
    ];
    for (const [why, hrefs, files, addresses] of cases) {
      it(why, async () => {
        mount(using(...hrefs));
        serve(files);
        await start([colourDescriber()]);
        expect(told).to.deep.equal(['a Image, possibly: 0 255 0 (colour)']);
        expect(asked).to.deep.equal(addresses);
      });
    }
  });

  const sizes: [why: string, shown: [number, number]][] = [
    ['says nothing of what is shown where the server gives another file this time', [120, 90]],
    ['says nothing either where it would be scaled down', [2400, 1800]],
  ];
  for (const [why, shown] of sizes) {
    it(why, async () => {
      mount(`<img id="a" src="${await plain('#00000e', shown)}">`);
      const other = await (await fetch(await plain('#ff0000', [300, 40]))).blob();
      const { fetch: real } = window;
      window.fetch = () => Promise.resolve(new Response(other));
      await area.querySelector('img')!.decode();
      await start([colourDescriber()]);
      window.fetch = real;
      expect(told).to.deep.equal(['a nothing (not-loaded)']);
    });
  }

  it('scales a huge canvas down', async () => {
    mount('<canvas id="a" role="img" width="4000" height="2000"></canvas>');
    const sides: number[] = [];
    const { describe, ...describer } = colourDescriber();
    await start([
      { ...describer, describe: (image, context) => (sides.push(image.bitmap.width), describe(image, context)) },
    ]);
    expect(sides).to.deep.equal([1600]);
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
