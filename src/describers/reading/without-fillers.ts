import { textOf } from './line-measures.js';
import type { Line } from './line-place.js';

/** What templates of banners and cards have until somebody writes their own: figures in their order, made-up places, Latin that is none. */
const FILLERS = [/^\+?0?123456789(0\d*)?$/, /reallygreatsite/i, /^123 anywhere st/i, /lorem ipsum/i];

/** Lines without those that nobody has written yet. */
export const withoutFillers = (lines: readonly Line[]): Line[] => lines.filter((line) => !isFiller(textOf([line])));

const isFiller = (text: string): boolean =>
  FILLERS.some((filler) => filler.test(text) || filler.test(text.replace(/[\s().-]/g, '')));
