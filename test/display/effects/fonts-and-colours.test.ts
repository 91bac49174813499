import { expect } from '@open-wc/testing';
import { SEEN, shifted } from '../../../src/display/effects/colour/colour-vision.js';
import { shownPage, stillness, until } from '../support/shown-page.js';

const page = shownPage();

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

  it('an icon that fades from colour to colour is judged by the one that it comes to', async () => {
    const text = page.mount('<p style="color: #000"><i class="fa" style="transition: color 1ms"></i></p>');
    const icon = text.querySelector('i')!;
    const colour = (): string => getComputedStyle(icon).color;
    await page.show({ contrast: 'dark' });
    await until(() => colour() === 'rgb(230, 235, 237)');
    icon.style.color = 'gold';
    await until(() => colour() === 'rgb(255, 215, 0)');
    await stillness(colour);
    expect(colour()).to.equal('rgb(255, 215, 0)');
  });

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

const times = (matrix: readonly (readonly number[])[], colour: number[]): number[] =>
  matrix.map((row) => row.reduce((sum, part, index) => sum + part * colour[index]!, 0));

const distance = (one: number[], other: number[]): number =>
  Math.hypot(...one.map((part, index) => part - other[index]!));
