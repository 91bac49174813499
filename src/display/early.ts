import { addSheet } from '../ledger/edit.js';
import { writeEdit, type Undo } from '../ledger/write-edit.js';
import { asksForSomething, type Settings } from '../settings/settings.js';

/** The longest sheet that is kept, in characters: to read a longer one would delay the page by more than it saves. */
const MOST = 60_000;

let takeBack: Undo | undefined;

/**
 * Puts the style sheet that showed the same choices last time onto the document, in the same task: before the first paint, where the
 * script is in the head and blocks rendering. It needs nothing else of ours, and stays until `endEarly`.
 */
export function showEarly(key: string, settings: Settings): void {
  const [madeFor, text] = read(key);
  if (!asksForSomething(settings) || typeof text !== 'string' || madeFor !== markOf(settings)) return;
  takeBack = writeEdit(addSheet(document, text));
}

/** Removes that sheet, once the looks are shown in full or no longer wanted. */
export function endEarly(): void {
  takeBack?.();
  takeBack = undefined;
}

/** Stores the style sheet for the next page; forgets the stored one where this one is empty. */
export function keepForEarly(key: string, settings: Settings, text: string): void {
  try {
    if (text && text.length <= MOST) localStorage.setItem(nameOf(key), JSON.stringify([markOf(settings), text]));
    else localStorage.removeItem(nameOf(key));
  } catch {
    // Without storage, the next page begins as it is.
  }
}

function read(key: string): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(key)) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

const nameOf = (key: string): string => `${key}:looks`;

const markOf = ({ profiles, adjustments }: Settings): string => JSON.stringify([profiles, adjustments]);
