import { ENGLISH, type Messages } from './messages.js';

/** The languages we speak besides English, each loaded when it is needed. */
export const LOCALES: Readonly<Record<string, () => Promise<Messages>>> = {};

/** Texts in the first of these languages that we speak, English where there is none. Never rejects. */
export async function loadMessages(wanted: readonly string[]): Promise<Spoken> {
  const tag = chosenLocale(wanted);
  try {
    return { tag, messages: (await LOCALES[tag]?.()) ?? ENGLISH };
  } catch {
    return { tag: 'en', messages: ENGLISH };
  }
}

/** Texts, and the BCP 47 tag of the language they are in. */
export interface Spoken {
  readonly tag: string;
  readonly messages: Messages;
}

/** Every tag that can be chosen. */
export const localeTags = (): string[] => ['en', ...Object.keys(LOCALES)].sort();

/** The longest match for the first tag that has one: "pt-PT" is served by "pt" where there is no "pt-PT" (RFC 4647, lookup). */
function chosenLocale(wanted: readonly string[]): string {
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
