import { readableRules } from '../../support/styles/readable-rules.js';
import type { Chosen } from '../choices/adjustments.js';
import type { Tree } from '../followed-page.js';
import { colours } from './colours.js';
import { cursor } from './cursor.js';
import { filters } from './filters.js';
import { lines } from './lines.js';
import { marks } from './marks.js';
import { motion } from './motion.js';
import { pictures } from './pictures.js';
import { spacing } from './spacing.js';
import { typeface } from './typeface.js';

/** The first words of every sheet of ours, by which it is told from the page's. */
const MARK = '@layer curb-cut;';

/**
 * The style sheet that shows the chosen values in one tree, after `sizes`, the copies that make text larger there; empty where none of
 * them needs one. It stands in a layer, where what is important wins over everything important outside of layers, whatever its selector
 * (CSS Cascade 5, section 6.4.4).
 */
export function sheetText(chosen: Chosen, tree: Tree, { assets, sizes }: SheetContext): string {
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
  const text = sizes + (rules && `@layer curb-cut{${rules}}`);
  return text && MARK + text;
}

/** What a sheet needs besides what was chosen. */
export interface SheetContext {
  /** Base address of cursors, with a slash at the end. */
  readonly assets: string;
  readonly sizes: string;
}

/** True for a sheet that `sheetText` wrote. */
export const isOurs = (sheet: CSSStyleSheet): boolean => readableRules(sheet)?.[0]?.cssText === MARK;
