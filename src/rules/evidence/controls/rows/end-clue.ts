import { tokensOf } from '../../../words/tokens.js';
import { word, type Words } from '../../../words/words.js';
import { inferred, type Clue } from '../../clue.js';
import { isMirrored } from '../../icons/is-mirrored.js';

interface Arrow {
  readonly leads: 'left' | 'right';
  readonly isDouble: boolean;
}

/** The end of a row of pages to which a double arrow leads, where a single one beside it leads one page on. */
export function endClue(control: Element, words: Words): Clue | undefined {
  const arrow = arrowOf(control);
  const row = arrow?.isDouble ? rowOf(control) : undefined;
  if (!arrow || !row) return undefined;
  const others = [...row.querySelectorAll('a, button, [role=button]')].map(arrowOf);
  if (!others.some((other) => other?.leads === arrow.leads && !other.isDouble)) return undefined;
  return inferred(word(words, arrow.leads === 'left' ? 'first-page' : 'last-page'), 'its icon', [row]);
}

/** How far around the arrow what is called a row of pages may be. In a calendar such arrows lead to other years. */
const LEVELS = 4;
const PAGES = /paginat|pager|paging/i;

function rowOf(control: Element): Element | undefined {
  let row = control.parentElement;
  for (let level = 0; row && level < LEVELS; level++, row = row.parentElement)
    if (PAGES.test(row.className) || PAGES.test(row.getAttribute('aria-label') ?? '')) return row;
  return undefined;
}

function arrowOf(control: Element): Arrow | undefined {
  const sign = control.textContent.trim();
  const bySign = SIGNS.find(([signs]) => signs.includes(sign));
  if (sign) return bySign?.[1];
  for (const part of control.querySelectorAll('*')) {
    const told = NAMES.map((name) => part.getAttribute(name) ?? '').join(' ');
    if (!/left|right/i.test(told)) continue;
    const tokens = tokensOf(told);
    const points = (['left', 'right'] as const).find((way) => tokens.includes(way));
    if (!points || !tokens.some((token) => ARROW.test(token)) || isMirrored(part, control)) continue;
    // Signs are turned round with the text, drawings are not.
    const leads = getComputedStyle(control).direction === 'rtl' ? (points === 'left' ? 'right' : 'left') : points;
    return { leads, isDouble: tokens.some((token, at) => DOUBLE.test(token) && !isStyle(tokens, at)) };
  }
  return undefined;
}

/** Some sets tell at the end of a name that it is drawn by its outline. */
const isStyle = (tokens: readonly string[], at: number): boolean => tokens[at] === 'line' && at === tokens.length - 1;

/** Where icon sets keep the name of an arrow. */
const NAMES = ['class', 'href', 'data-icon', 'data-feather', 'data-lucide'];

const ARROW = /^(arrow|chevron|angle|caret)s?$/;

/** Two arrows, or one that runs against a line. */
const DOUBLE = /^(double|bar|line|(arrow|chevron|angle|caret)s)$/;

const SIGNS: readonly (readonly [signs: readonly string[], arrow: Arrow])[] = [
  [['«', '<<', '⏮', '|<'], { leads: 'left', isDouble: true }],
  [['»', '>>', '⏭', '>|'], { leads: 'right', isDouble: true }],
  [['‹', '<', '←'], { leads: 'left', isDouble: false }],
  [['›', '>', '→'], { leads: 'right', isDouble: false }],
];
