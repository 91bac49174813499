import { expect } from '@open-wc/testing';
import { contrastFigures } from '../../src/display/contrast/contrast-figures.js';
import { plainGround } from '../../src/display/contrast/ground-of.js';
import { contrastRatio } from '../../src/display/contrast/ratio.js';
import { readableInk, seenOn } from '../../src/display/contrast/readable-ink.js';
import { hex, rgba } from '../../src/display/contrast/rgba.js';
import { NO_VEIL, thicker, throughVeil } from '../../src/display/contrast/veil.js';
import { paletteOf } from '../../src/display/sheet/palettes.js';

describe('contrast', () => {
  const ratios: [one: string, other: string, ratio: number][] = [
    ['#000', '#fff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#767676', 4.54],
    ['rgb(0, 0, 255)', 'white', 8.59],
    ['oklch(0 0 0)', 'color(srgb 1 1 1)', 21],
  ];
  for (const [one, other, ratio] of ratios) {
    it(`${one} on ${other} is ${ratio} : 1`, () => {
      expect(contrastRatio(rgba(one), rgba(other))).to.be.closeTo(ratio, 0.01);
    });
  }

  const failing: [ink: string, ground: string, ratio: number][] = [
    ['#999999', '#ffffff', 4.5],
    ['#ff8800', '#ffffff', 4.5],
    ['#333333', '#222222', 4.5],
    ['#777777', '#777777', 4.5],
    ['#777777', '#767676', 3],
  ];
  for (const [ink, ground, ratio] of failing) {
    it(`${ink} on ${ground} becomes readable, and no more than that`, () => {
      const better = rgba(hex(readableInk(rgba(ink), plainGround(rgba(ground)), ratio)));
      expect(contrastRatio(better, rgba(ground))).to.be.within(ratio, ratio + 0.4);
    });
  }

  it('what is faded gets an ink that can be read nevertheless', () => {
    const white = rgba('#ffffff');
    const ground = { colour: white, veil: thicker(NO_VEIL, 0.8, white) };
    const seen = seenOn(readableInk(rgba('#999999'), ground, 4.5), ground);
    expect(contrastRatio(seen, ground.colour)).to.be.within(4.5, 4.9);
  });

  it('what is faded twice shows what lies behind each of the two', () => {
    const veil = thicker(thicker(NO_VEIL, 0.5, rgba('#ffffff')), 0.5, rgba('#0000ff'));
    expect(hex(throughVeil(rgba('#000000'), veil))).to.equal('#4040bf');
  });

  const own: [ground: string, scheme: string, text: number][] = [
    ['#fff4d6', 'light', 7],
    ['#000000', 'dark', 7],
    ['#003366', 'dark', 7],
    ['#7a7a7a', 'light', 4.5],
  ];
  for (const [ground, scheme, text] of own) {
    it(`on a ground of ${ground} every palette can be read, and what the browser draws goes with it`, () => {
      for (const contrast of ['dark', 'light', 'high'] as const) {
        const palette = paletteOf({ contrast, 'background-colour': ground })!;
        const ratioOf = (colour: string): number => contrastRatio(rgba(colour), rgba(ground));
        expect([palette.ground, palette.scheme]).to.deep.equal([ground, scheme]);
        expect(Math.min(ratioOf(palette.ink), ratioOf(palette.link))).to.be.at.least(text);
        expect(ratioOf(palette.edge)).to.be.at.least(3);
      }
    });
  }

  it('every palette has a ratio of at least 7 : 1 for text and links', () => {
    for (const contrast of ['dark', 'light', 'high'] as const) {
      const { ink, link, ground } = paletteOf({ contrast })!;
      expect(contrastRatio(rgba(ink), rgba(ground))).to.be.at.least(7);
      expect(contrastRatio(rgba(link), rgba(ground))).to.be.at.least(7);
    }
  });

  it('figures tell how chosen colours go together', () => {
    const { text, title } = contrastFigures({
      'text-colour': '#777777',
      'title-colour': '#000000',
      'background-colour': '#ffffff',
    });
    expect(text).to.be.closeTo(4.48, 0.01);
    expect(title).to.be.closeTo(21, 0.01);
    expect(contrastFigures({})).to.deep.equal({});
    const onMark = contrastFigures({
      'link-colour': '#ffff00',
      'background-colour': '#000000',
      'highlight-links': true,
    });
    expect(onMark.link, 'what is highlighted has another ground, and a colour that fits it').to.be.within(7, 7.3);
    expect(contrastFigures({ contrast: 'dark', 'text-colour': '#14191d' }).text).to.equal(1);
  });
});
