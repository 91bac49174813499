import type { Messages } from './messages.js';

/** Every language we speak, loaded when it is needed. */
const LOCALES: ReadonlyMap<string, () => Promise<Messages>> = new Map([
  ['en', async () => (await import('./messages.js')).ENGLISH],
]);

/** Texts, and the BCP 47 tag of the language they are in. */
export interface Spoken {
  readonly tag: string;
  readonly messages: Messages;
}

/** Texts in the first of these languages that we speak and can load, else in English; rejects where even those cannot be loaded. */
export async function loadMessages(wanted: readonly string[]): Promise<Spoken> {
  const tag = chosenLocale(wanted);
  try {
    const messages = await LOCALES.get(tag)?.();
    if (messages) return { tag, messages };
  } catch (error) {
    if (tag === 'en') throw error;
  }
  return loadMessages(['en']);
}

/** Every tag that can be chosen. */
export const localeTags = (): string[] => [...LOCALES.keys()].sort();

/** The longest match for the first tag that has one: "pt-PT" is served by "pt" where there is no "pt-PT" (RFC 4647, lookup). */
export function chosenLocale(wanted: readonly string[]): string {
  const known = new Map(localeTags().map((tag) => [tag.toLowerCase(), tag]));
  for (const tag of wanted) {
    const parts = tag.trim().toLowerCase().split(/[-_]/);
    for (let length = parts.length; length > 0; length--) {
      const found = known.get(parts.slice(0, length).join('-'));
      if (found) return found;
    }
  }
  return 'en';
}
