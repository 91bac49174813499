import type { Reasons } from './reasons.js';

/** Says in the language of the panel what a reason says in English; `undefined` for what is no sentence of ours. */
export type Retell = (reason: string) => string | undefined;

/** A reason in the language of the panel; in English, and saying so, where that is all there is. */
export function told(reason: string, retell: Retell): { readonly text: string; readonly lang?: string } {
  const text = retell(reason);
  return text === undefined ? { text: reason, lang: 'en' } : { text };
}

/** Retells reasons with the sentences of one language; what is quoted or counted in them stays as it is, whatever its direction. */
export function retelling(reasons: Partial<Reasons>): Retell {
  const sentences: Readonly<Partial<Record<string, string>>> = reasons;
  return (reason) => {
    const values: string[] = [];
    const pattern = reason.replace(/“(.*?)”|\d+/g, (value, quoted?: string) => {
      const hole = `{${values.push(quoted ?? value)}}`;
      return quoted === undefined ? hole : `“${hole}”`;
    });
    return sentences[pattern]?.replace(
      /\{(\d)\}/g,
      (hole, at: string) => `\u2068${values[Number(at) - 1] ?? hole}\u2069`,
    );
  };
}
