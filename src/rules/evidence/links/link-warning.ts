import { word, type Words } from '../../words/words.js';
import { addressOf } from './address-of.js';

/** Kinds of files that open in another program, or are saved. */
const FILES = /\.(pdf|docx?|odt|rtf|xlsx?|csv|ods|pptx?|odp|zip|rar|7z|epub|mobi|mp3|mp4|ics|exe|dmg|apk)$/i;

/** How names that do tell of a new window put it, in the languages of our words. */
const WINDOW =
  /window|\btab\b|fenster|ventana|pestaña|fenêtre|onglet|janela|\baba\b|finestra|scheda|venster|tabblad|okn|kart|نافذة|חלון|ウィンドウ|ウインドウ|タブ|窗口|标签/i;

/** What goes to the end of a link's name: that it leads to a file, or opens a new window, unless the name says so. */
export function linkWarning(link: Element, name: string, words: Words): string {
  const file = FILES.exec(addressOf(link)?.pathname ?? '')?.[1]?.toUpperCase();
  const told = [
    file && !name.toUpperCase().includes(file) ? file : '',
    link.getAttribute('target')?.toLowerCase() === '_blank' && !WINDOW.test(name) ? word(words, 'new-window') : '',
  ].filter(Boolean);
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}
