import { isRendered } from '../../../page/look/visibility.js';
import { inferred, type Clue } from '../clue.js';
import { textClue } from '../text-clue.js';
import { labelText } from './label-text.js';

/** Longer than any headline, in characters. */
const LONGEST = 60;

/** What is written first in a box, and larger or bolder than all that follows but its controls. */
export function headlineClue(box: Element): Clue | undefined {
  const lines = [...box.querySelectorAll('*')].filter(
    ({ firstChild: only, lastChild: last }) => only && only === last && isText(only),
  );
  const [line, ...others] = lines.filter((one) => labelText(one.textContent) && isRendered(one));
  if (!line || line.textContent.trim().length > LONGEST || line.closest('button, a, label')) return undefined;
  const stress = stressOf(line);
  return others.length > 0 && others.every((other) => other.matches(CONTROLS) || stressOf(other) < stress)
    ? textClue(line, 'its heading', inferred)
    : undefined;
}

const CONTROLS = 'button, a, input, select, option, button *, a *';

const isText = ({ nodeType }: Node): boolean => nodeType === Node.TEXT_NODE;

/** How much a text stands out by its size and weight. */
function stressOf(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  return parseFloat(fontSize) * (Number(fontWeight) >= 600 ? 1.2 : 1);
}
