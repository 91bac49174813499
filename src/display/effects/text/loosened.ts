import type { Edit } from '../../../ledger/edit.js';
import { matching } from '../../../support/elements/matching.js';
import type { Tree } from '../../followed-page.js';
import type { Effect } from '../effect.js';

/** Removes `!important` from style attributes for as long as our sheet sets the same property: otherwise they would win over any sheet. */
export const loosened: Effect<string> = (names, { page, write }, signal) => {
  const properties = names.split(' ');
  const look = (top: Element | Tree): void => {
    for (const element of matching<HTMLElement>(top, IMPORTANT)) {
      const important = properties.filter((name) => element.style.getPropertyPriority(name));
      if (important.length > 0) write(element, ...important.map((name) => unimportant(element, name)));
    }
  };
  page.follow({ tree: look, came: look }, signal);
};

const IMPORTANT = '[style*="important" i]';

const unimportant = (element: HTMLElement, property: string): Edit => ({
  kind: 'style',
  element,
  property,
  value: element.style.getPropertyValue(property),
  important: false,
});
