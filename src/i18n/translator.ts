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
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (gap, name: string) => written(values[name] ?? gap, language));
}

/** The first number that Intl writes takes it as long as the menu takes to be drawn: it is left the ones that are not written alike. */
function written(value: string | number, language: string): string {
  const isAlike = typeof value === 'string' || (/^\d{1,3}$/.test(`${value}`) && !OWN_DIGITS.test(language));
  return isAlike ? `${value}` : value.toLocaleString(language);
}

/** Languages of ours with digits of their own, in one browser or another. */
const OWN_DIGITS = /^(?:ar|fa)/;
