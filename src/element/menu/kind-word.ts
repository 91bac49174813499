import type { MessageKey } from '../../i18n/messages.js';
import type { Translate } from '../../i18n/translator.js';
import { roleOf } from '../../page/kind/role.js';

const WORDS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['banner', 'menu.kind.banner'],
  ['button', 'keys.word.menu-button'],
  ['complementary', 'menu.kind.complementary'],
  ['contentinfo', 'menu.kind.contentinfo'],
  ['form', 'menu.kind.form'],
  ['group', 'menu.kind.group'],
  ['main', 'menu.kind.main'],
  ['navigation', 'keys.word.navigation'],
  ['radiogroup', 'menu.kind.group'],
  ['region', 'menu.kind.region'],
  ['search', 'menu.kind.search'],
]);

/** What a landmark, form or menu is called. */
export const kindWord = (element: Element, translate: Translate): string =>
  placeWord(element, translate) || translate('keys.word.menu');

/** What a place of the page is called by its role; empty where there is no word for it. */
export function placeWord(element: Element, translate: Translate): string {
  const word = WORDS.get(roleOf(element));
  return word ? translate(word) : '';
}
