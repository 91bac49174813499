/** The keys of the WebDriver protocol that make no character, by their names in `KeyboardEvent.key`. */
const special = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const shifted = { Slash: '?' };
const plain = { Slash: '/' };

/**
 * Turns a chord as Playwright writes it ("h", "Shift+Tab", "Alt+Digit1") into the key actions of WebDriver: everything down in
 * order, everything up in reverse. Throws for a key that it does not know.
 */
export function chordActions(chord) {
  const names = chord === '+' ? ['+'] : chord.split('+');
  const keys = names.map((name) => keyValue(name, names.includes('Shift')));
  return [...keys.map(down), ...keys.toReversed().map(up)];
}

/** The value of one key, with Shift held or not. */
export function keyValue(name, isShifted = false) {
  if (name in special) return special[name];
  const letter = /^Key(?<letter>[A-Z])$/.exec(name)?.groups.letter ?? (/^[a-zA-Z]$/.test(name) ? name : undefined);
  if (letter) return isShifted || name === letter.toUpperCase() ? letter.toUpperCase() : letter.toLowerCase();
  const digit = /^Digit(?<digit>\d)$/.exec(name)?.groups.digit;
  if (digit) return digit;
  const numpad = /^Numpad(?<digit>\d)$/.exec(name)?.groups.digit;
  if (numpad) return String.fromCharCode(0xe01a + Number(numpad));
  const sign = (isShifted ? shifted : plain)[name] ?? name;
  if ([...sign].length !== 1) throw new Error(`WebDriver has no key ${name}.`);
  return sign;
}

/** The actions of typing a text, one character after the other. */
export function typeActions(text) {
  return [...text].flatMap((character) => [down(character), up(character)]);
}

export const down = (value) => ({ type: 'keyDown', value });
export const up = (value) => ({ type: 'keyUp', value });
