import type { Edit } from '../../ledger/edit.js';
import type { Tree } from '../scene.js';
import type { Play } from '../stage.js';

/** Styles in the markup that are important would win over any sheet: as long as ours sets the same, they are important no more. */
export const loosened: Play<string> = (names, { scene, write }, signal) => {
  const properties = names.split(' ');
  const loosen = (element: HTMLElement): void => {
    const edits = properties
      .filter((name) => element.style.getPropertyPriority(name))
      .map((name) => unimportant(element, name));
    if (edits.length > 0) write(element, ...edits);
  };
  const look = (top: Element | Tree): void => {
    const inside = [...top.querySelectorAll<HTMLElement>(IMPORTANT)];
    for (const element of inside) loosen(element);
    if ('localName' in top && top.matches(IMPORTANT)) loosen(top as HTMLElement);
  };
  scene.follow({ tree: look, came: look }, signal);
};

const IMPORTANT = '[style*="important" i]';

const unimportant = (element: HTMLElement, property: string): Edit => ({
  kind: 'style',
  element,
  property,
  value: element.style.getPropertyValue(property),
  important: false,
});
