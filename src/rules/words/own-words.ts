import { isIconConcept } from './icon-concepts.js';
import { word, type Concept, type Words } from './words.js';

const tables = new WeakMap<Words, ReadonlyMap<string, string>>();

/**
 * What one of the tokens means that is a word of the page's own language ("btn-schliessen"), as the table of that language writes it; empty where
 * none is, or several are that mean different things ("konto-loeschen"), unless one of them is to close.
 */
export function ownWord(tokens: readonly string[], words: Words): string {
  const table = tableOf(words);
  const [meant = '', ...others] = new Set(tokens.flatMap((token) => table.get(plain(token)) ?? []));
  const closes = word(words, 'close');
  return others.length === 0 ? meant : [meant, ...others].includes(closes) ? closes : '';
}

function tableOf(words: Words): ReadonlyMap<string, string> {
  let table = tables.get(words);
  if (!table) {
    const names = (Object.keys(words) as Concept[]).filter(isIconConcept).map((concept) => word(words, concept));
    table = new Map(
      names.filter((name) => /^\p{L}{4,}$/u.test(name)).flatMap((name) => spellings(name).map((one) => [one, name])),
    );
    tables.set(words, table);
  }
  return table;
}

/** As it is written where only plain letters can be, in one way or the other. */
const spellings = (name: string): string[] => [
  plain(name),
  plain(name.toLowerCase().replace(/[äöü]/g, '$&e').replace('ß', 'ss')),
];

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('ß', 'ss');
