import type { Chosen } from '../adjustments.js';
import type { Tree } from '../scene.js';
import { colours } from './colours.js';
import { cursor } from './cursor.js';
import { filters } from './filters.js';
import { largerText } from './larger-text.js';
import { lines } from './lines.js';
import { marks } from './marks.js';
import { motion } from './motion.js';
import { pictures } from './pictures.js';
import { spacing } from './spacing.js';
import { typeface } from './typeface.js';

/**
 * The style sheet that shows the chosen values in one tree; empty where none of them needs one. It stands in a layer, where what is
 * important wins over everything important outside of layers, whatever its selector (CSS Cascade 5, section 6.4.4).
 */
export function sheetText(chosen: Chosen, tree: Tree, assets: string): string {
  const rules =
    typeface(chosen) +
    spacing(chosen) +
    lines(chosen) +
    motion(chosen) +
    pictures(chosen) +
    cursor(chosen, assets) +
    colours(chosen) +
    marks(chosen) +
    (tree === document ? filters(chosen) : '');
  const size = chosen['text-size'];
  return (size ? largerText(size, tree) : '') + (rules && `@layer curb-cut{${rules}}`);
}
