const names = {
  Enter: 'Return',
  Space: 'space',
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '?': 'question',
  Orca: 'Insert',
  Alt: 'alt',
  Control: 'ctrl',
  Shift: 'shift',
};

/**
 * The arguments for xdotool that press a chord as a person does: what is held down is let go last. "Orca" is the reader's own modifier.
 * This matters: whoever lets go of Alt before the digit is not heard as changing tabs, and Orca says other things then.
 */
export function chordArguments(chord) {
  const keys = chord.split('+').map((key) => names[key] ?? key);
  return [
    ...keys.flatMap((key) => ['keydown', key]),
    'sleep',
    '0.15',
    ...keys.toReversed().flatMap((key) => ['keyup', key]),
  ];
}
