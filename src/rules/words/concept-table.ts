/** Which tokens mean which concept. */
export type ConceptTable<Concept extends string> = ReadonlyMap<string, Concept>;

/** Reads a table written down as lines: a concept, then whatever else it is called; all in tokens joined by `-`. */
export function conceptTable<Concept extends string>(lines: string): ConceptTable<Concept> {
  const table = new Map<string, Concept>();
  for (const line of lines.trim().split(/\n+/)) {
    const called = line.split(' ');
    for (const name of called) if (!table.has(name)) table.set(name, called[0] as Concept);
  }
  return table;
}

/** Longest name of a concept, in tokens. */
const LONGEST = 4;

/** The concept that is named by as many tokens as possible, and then first; `undefined` where none is. */
export function conceptIn<Concept extends string>(
  table: ConceptTable<Concept>,
  tokens: readonly string[],
): Concept | undefined {
  for (let count = Math.min(LONGEST, tokens.length); count > 0; count--) {
    for (let from = 0; from + count <= tokens.length; from++) {
      const concept = table.get(tokens.slice(from, from + count).join('-'));
      if (concept) return concept;
    }
  }
  return undefined;
}
