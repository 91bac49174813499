import { expect } from '@open-wc/testing';
import { passesOfDrawing } from '../../../src/describers/passes/drawing-passes.js';
import { withoutGround } from '../../../src/describers/passes/without-ground.js';
import { fill, image, lettering, panel, type Draw } from '../support/drawn-images.js';

/** A picture of one character a pixel: `#` is ink, `.` is paper. */
const distances = (rows: readonly string[]): Uint8Array =>
  Uint8Array.from(rows.join(''), (pixel) => (pixel === '#' ? 0 : 200));

describe('the ground of a drawing', () => {
  it('is taken out of its colour, and leaves the letters of that colour', () => {
    const banner = ['################', '#............###', '#....#..#....###', '#............###', '################'];
    const letters = [
      '................',
      '................',
      '.....#..#.......',
      '................',
      '................',
    ];
    const left = withoutGround(distances(banner), { width: 16, height: 5 }, 100);
    expect(left?.map((distance) => (distance < 100 ? 0 : 200))).to.deep.equal(distances(letters));
  });

  const shapes: [why: string, rows: string[], isGround: boolean][] = [
    ['what lies about something round is', ['##...', '#....', '.....', '.....'], true],
    ['what reaches to two edges, and into no corner, is none', ['.....', '#####', '.....', '.....'], false],
  ];
  for (const [why, rows, isGround] of shapes) {
    it(`is what reaches to three edges or into a corner: ${why}`, () => {
      expect(withoutGround(distances(rows), { width: 5, height: 4 }, 100) !== undefined).to.equal(isGround);
    });
  }

  it('costs a reading more only where letters stand in its colour', () => {
    const banner: Draw = lettering(fill('#fff6e8'), { colour: '#78350f', size: 28, lines: ['A warm welcome'] });
    const withButton: Draw = (context, ...size) => {
      banner(context, ...size);
      panel(context, { colour: '#78350f', box: [14, 80, 150, 50] });
      context.fillStyle = '#fff6e8';
      context.font = '18px "Liberation Sans", Arial, sans-serif';
      context.fillText('See all dates', 30, 96);
    };
    const readings = [banner, withButton].map((draw) => passesOfDrawing(image([600, 160], draw).bitmap).length);
    expect(readings).to.deep.equal([7, 8]);
  });
});
