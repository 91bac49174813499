import type { Edit } from '../../../ledger/edit.js';
import { matching } from '../../../support/elements/matching.js';
import type { Tree } from '../../followed-page.js';
import { enlarge } from '../../sheet/enlarge.js';
import { NOT_IGNORED } from '../../sheet/selectors.js';
import type { Effect } from '../effect.js';

/** Sizes of text that stand in the markup itself grow there, with whatever else is in that style left alone. */
export const sizesInPlace: Effect<number> = (percent, { page, write, undo }, signal) => {
  const grow = (element: HTMLElement): void => {
    // What is only moved has grown already.
    undo(element);
    const lookUp = (name: string): string => getComputedStyle(element).getPropertyValue(name);
    const edits = ['font-size', 'line-height'].flatMap((property): Edit[] => {
      const before = element.style.getPropertyValue(property);
      const value = before && enlarge(before, percent / 100, lookUp);
      const important = element.style.getPropertyPriority(property) !== '';
      return value === before ? [] : [{ kind: 'style', element, property, value, important }];
    });
    if (edits.length > 0) write(element, ...edits);
  };
  const look = (top: Element | Tree): void => {
    for (const element of matching<HTMLElement>(top, SIZED)) grow(element);
  };
  page.follow({ tree: look, came: look }, signal);
};

const SIZED = `:is([style*="font" i], [style*="line-height" i]):not(html)${NOT_IGNORED}`;
