import { setAttribute } from '../../ledger/edit.js';
import { SURFACE } from '../sheet/colours.js';
import type { Play } from '../stage.js';
import { inTurn } from './in-turn.js';

/** Marks every element that paints a background of its own, so that the style sheet can give it another. */
export const surfaces: Play<true> = (_value, stage, signal) =>
  inTurn(
    stage.scene,
    {
      each: (element) => {
        stage.undo(element);
        if (hasGround(element)) stage.write(element, setAttribute(element, SURFACE, ''));
      },
    },
    signal,
  );

/** A picture without text in it stays: it is no background. */
function hasGround(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return true;
  return backgroundImage !== 'none' && element.textContent.trim() !== '';
}
