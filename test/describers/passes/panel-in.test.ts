import { expect } from '@open-wc/testing';
import { panelIn } from '../../../src/describers/passes/panel-in.js';
import { image, lettering, panel, scenery, type Draw } from '../support/drawn-images.js';

const SIZE = [800, 300] as const;

/** A panel with letters on it in scenery. */
const withPanel =
  (box: readonly [number, number, number, number]): Draw =>
  (context, ...size) => {
    scenery(0, 255)(context, ...size);
    panel(context, { colour: '#fde68a', box });
    context.fillStyle = '#123';
    context.font = '600 30px "Liberation Sans", Arial, sans-serif';
    context.fillText('Late night shopping', box[0] + 20, box[1] + 50);
  };

const found = (draw: Draw) => panelIn(image(SIZE, draw).bitmap);

describe('a panel in a photograph', () => {
  it('is found by its even colour and its straight edges', () => {
    const { left, top, width, height } = found(withPanel([420, 120, 330, 90]))!;
    expect([left - 420, top - 120, left + width - 750, top + height - 210].map((off) => Math.abs(off) <= 6)).to.deep.equal([true, true, true, true]); // prettier-ignore
  });

  it('is not seen in scenery, nor where letters stand in it without one', () => {
    expect(found(scenery(0, 255))).to.equal(undefined);
    const lines = ['Late night shopping'];
    expect(found(lettering(scenery(0, 120), { colour: '#fff', size: 40, lines }))).to.equal(undefined);
  });

  it('is not what has no straight edges, as a sky, nor nearly all of the picture', () => {
    const sky: Draw = (context, ...size) => {
      scenery(0, 255)(context, ...size);
      context.fillStyle = '#9cf';
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(800, 0);
      context.lineTo(800, 40);
      context.lineTo(0, 200);
      context.fill();
    };
    expect(found(sky)).to.equal(undefined);
    expect(found(withPanel([10, 10, 780, 280]))).to.equal(undefined);
  });
});
