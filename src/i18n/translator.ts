import type { MessageKey, Messages } from './messages.js';

/** Fills in what a message leaves open. */
export type Values = Readonly<Record<string, string | number>>;

/** Answers with the text for a key in the language that was chosen. */
export type Translate = (key: MessageKey, values?: Values) => string;

/**
 * Makes a translator from the texts of one language, a BCP 47 tag, whose digits numbers are written in; a text that it does not have
 * yet is its key.
 */
export function translator(messages: Partial<Messages>, language: string): Translate {
  return (key, values = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (gap, name: string) => (values[name] ?? gap).toLocaleString(language));
}
