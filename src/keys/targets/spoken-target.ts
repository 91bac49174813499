import type { MessageKey } from '../../i18n/messages.js';
import type { Translate } from '../../i18n/translator.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import { headingLevel } from '../../page/kind/heading-level.js';
import { roleOf } from '../../page/kind/role.js';
import { isMenuButton } from './site-menu.js';

/** What elements of a role are called. */
const WORDS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['button', 'keys.word.button'],
  ['checkbox', 'keys.word.checkbox'],
  ['combobox', 'keys.word.combobox'],
  ['img', 'keys.word.graphic'],
  ['image', 'keys.word.graphic'],
  ['graphics-document', 'keys.word.graphic'],
  ['figure', 'keys.word.figure'],
  ['link', 'keys.word.link'],
  ['list', 'keys.word.menu'],
  ['listbox', 'keys.word.listbox'],
  ['menu', 'keys.word.menu'],
  ['menubar', 'keys.word.menubar'],
  ['navigation', 'keys.word.navigation'],
  ['radio', 'keys.word.radio'],
  ['searchbox', 'keys.word.search'],
  ['slider', 'keys.word.slider'],
  ['spinbutton', 'keys.word.spinbutton'],
  ['switch', 'keys.word.switch'],
  ['textbox', 'keys.word.textbox'],
]);

/** Kind and name of a target as it is announced: "Heading level 2, Opening hours"; the kind alone where it has no name. */
export function spokenTarget(element: Element, translate: Translate): string {
  return [spokenKind(element, translate), accessibleName(element)].filter(Boolean).join(', ');
}

/** What an element is called by its role; empty where there is no word for it. */
export function spokenKind(element: Element, translate: Translate): string {
  const role = roleOf(element);
  if (role === 'heading') return translate('keys.word.heading', { level: headingLevel(element) });
  if (isMenuButton(element)) return translate('keys.word.menu-button');
  const word = WORDS.get(role) ?? (element.localName === 'canvas' ? 'keys.word.graphic' : undefined);
  return word ? translate(word) : '';
}
