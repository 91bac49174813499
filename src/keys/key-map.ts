import type { Settings } from '../settings/settings.js';

/** What a single key can ask for: the next target of a kind, or help. Names of `Settings.keyMap`. */
export type Command = TargetName | 'help';

/** Names what a single key leads to. */
export type TargetName =
  | 'menu' | 'heading' | 'field' | 'button' | 'graphic'
  | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'heading5' | 'heading6'; // prettier-ignore

/** A command as a press asks for it; Shift asks for the previous target. */
export interface Stroke {
  readonly command: Command;
  readonly backwards: boolean;
}

/** Every command with the key that it has unless the visitor chose another. */
export const COMMANDS: readonly (readonly [Command, string])[] = [
  ['menu', 'm'],
  ['heading', 'h'],
  ['field', 'f'],
  ['button', 'b'],
  ['graphic', 'g'],
  ['heading1', '1'],
  ['heading2', '2'],
  ['heading3', '3'],
  ['heading4', '4'],
  ['heading5', '5'],
  ['heading6', '6'],
  ['help', '?'],
];

/** The key of every command as the visitor has them; a key that was chosen for one command is taken from the other. */
export function keysOf({ keyMap }: Pick<Settings, 'keyMap'>): ReadonlyMap<Command, string> {
  const chosen = new Set(Object.values(keyMap).map((key) => key.toLowerCase()));
  const keys = new Map<Command, string>();
  for (const [command, key] of COMMANDS) {
    const own = keyMap[command]?.toLowerCase();
    if (own ?? !chosen.has(key)) keys.set(command, own ?? key);
  }
  return keys;
}

/** The way back, from chord to command. */
export function strokesOf(settings: Pick<Settings, 'keyMap'>): ReadonlyMap<string, Stroke> {
  const strokes = new Map<string, Stroke>();
  for (const [command, key] of keysOf(settings)) {
    strokes.set(key, { command, backwards: false });
    if (command !== 'help') strokes.set(`Shift+${key}`, { command, backwards: true });
  }
  return strokes;
}
