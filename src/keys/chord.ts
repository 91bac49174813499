import { isComposing } from '../support/events/is-composing.js';
import { isTyping } from './typing.js';

/**
 * True where this press strikes the chord, once: not by key repeat, not while text is composed, not where it types a sign into a field
 * of the page. Chords are written as "Alt+Digit1" (the key at that place of the keyboard) or as "h", "Shift+h", "?" (the sign it gives).
 */
export function matchesChord(event: KeyboardEvent, chord: string, platform?: string): boolean {
  if (event.repeat || isComposing(event) || !chordsOf(event).includes(chord)) return false;
  return !(givesSign(event, platform) && isTyping(event));
}

/** All canonical strings of a press, the sign it gives before the place of its key; none for AltGr and for the numeric keypad. */
export function chordsOf(event: KeyboardEvent): readonly string[] {
  const { code, key } = event;
  // Browsers that fill in forms send key events without a key.
  if (!key || code.startsWith('Numpad') || event.getModifierState('AltGraph')) return [];
  const held = [event.ctrlKey && 'Ctrl+', event.altKey && 'Alt+', event.metaKey && 'Meta+'].filter(Boolean).join('');
  const shift = event.shiftKey ? 'Shift+' : '';
  const chords = [`${held}${shift}${code}`];
  const letter = latinLetter(event);
  if (letter) return [`${held}${shift}${letter}`, ...chords];
  if (code.startsWith('Digit')) chords.unshift(`${held}${shift}${code.slice(5)}`);
  return /^.$/u.test(key) ? [`${held}${key}`, ...chords] : chords;
}

/** The chord as the visitor's keyboard names it: "Alt+1", "Option+1" on a Mac, "Shift+H". */
export function spokenChord(chord: string, platform?: string): string {
  return chord
    .split(/\+(?=.)/)
    .map((key) => (isMac(platform) ? (MAC_NAMES.get(key) ?? key) : key))
    .map((key) => (key.length === 1 ? key.toUpperCase() : key.replace(/^(Digit|Key)(?=.$)/, '')))
    .join('+');
}

const MAC_NAMES: ReadonlyMap<string, string> = new Map([['Alt', 'Option'], ['Meta', 'Command'], ['Ctrl', 'Control']]); // prettier-ignore

const isMac = (platform = navigator.platform): boolean => /^(Mac|iP)/.test(platform);

/** Option makes signs of its own on a Mac ("¡" of 1); elsewhere nothing is typed with Alt, Ctrl or Meta held. */
function givesSign({ ctrlKey, altKey, metaKey }: KeyboardEvent, platform?: string): boolean {
  return !ctrlKey && !metaKey && (!altKey || isMac(platform));
}

/** The letter of the press; on a layout that has no Latin letters, the one that is printed beside it. */
function latinLetter({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const foreign = /^\p{Letter}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return foreign && code.startsWith('Key') ? code.slice(3).toLowerCase() : '';
}
