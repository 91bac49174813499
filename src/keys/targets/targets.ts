import { headingLevel } from '../../page/kind/heading-level.js';
import type { Kind } from '../../page/kind/kinds.js';
import { roleOf } from '../../page/kind/role.js';
import { isExposed } from '../../page/look/visibility.js';
import type { TargetName } from '../key-map.js';
import { isMeaningful } from './graphics.js';
import { isMenuButton, isSiteMenu } from './site-menu.js';

/** What a key leads to: elements of some kinds, some of them left out by what their markup says. */
export interface TargetKind {
  readonly kinds: readonly Kind[];
  readonly fits: (element: Element) => boolean;
  /** How messages call it. */
  readonly word: 'menu' | 'heading' | 'heading-level' | 'field' | 'button' | 'graphic';
  readonly level?: number;
}

/** All that keys lead to. */
export const TARGETS: Readonly<Record<TargetName, TargetKind>> = {
  menu: { kinds: ['menu', 'list', 'aria', 'button'], fits: isMenu, word: 'menu' },
  heading: { kinds: ['heading'], fits: keepsRole, word: 'heading' },
  field: { kinds: ['field'], fits: isUsable, word: 'field' },
  button: { kinds: ['button'], fits: (element) => keepsRole(element) && isUsable(element), word: 'button' },
  graphic: { kinds: ['graphic'], fits: isGraphic, word: 'graphic' },
  heading1: headingsOf(1),
  heading2: headingsOf(2),
  heading3: headingsOf(3),
  heading4: headingsOf(4),
  heading5: headingsOf(5),
  heading6: headingsOf(6),
};

/** True where a screen reader would offer the element under this kind. Asks for style, so it is for one element at a time. */
export function isOffered(element: Element, { fits }: TargetKind): boolean {
  return fits(element) && isExposed(element);
}

function headingsOf(level: number): TargetKind {
  const fits = (element: Element): boolean => keepsRole(element) && headingLevel(element) === level;
  return { kinds: ['heading'], fits, word: 'heading-level', level };
}

/** Menus by role, lists that are called menus, and what opens a menu: by its author's word, or inside another one. */
function isMenu(element: Element): boolean {
  switch (roleOf(element)) {
    case 'navigation':
    case 'menu':
    case 'menubar':
      return true;
    case 'list':
      return isSiteMenu(element);
    case 'button':
    case 'link':
    case 'menuitem':
      return isMenuButton(element);
    default:
      return false;
  }
}

/** Elements that are of a kind by their tag lose it by an author's `role=none`. */
function keepsRole(element: Element): boolean {
  return !/^(none|presentation)$/.test(roleOf(element));
}

/** A picture that is pressed to send a form is a button. */
function isGraphic(element: Element): boolean {
  return keepsRole(element) && element.localName !== 'input' && isMeaningful(element);
}

function isUsable(element: Element): boolean {
  return !element.matches(':disabled');
}
