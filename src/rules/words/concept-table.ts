/** Which tokens mean which concept. */
export type ConceptTable<Concept extends string> = ReadonlyMap<string, Concept>;

/** Reads a table written down as lines: a concept, then whatever else it is called; all in tokens joined by `-`. */
export function conceptTable<Concept extends string>(lines: string): ConceptTable<Concept> {
  const table = new Map<string, Concept>();
  for (const line of lines.trim().split('\n')) {
    const called = line.split(' ');
    for (const name of called) if (!table.has(name)) table.set(name, called[0] as Concept);
  }
  return table;
}

/** The concept that is named first, by as many tokens as possible; `undefined` where none is. */
export function conceptIn<Concept extends string>(
  table: ConceptTable<Concept>,
  tokens: readonly string[],
): Concept | undefined {
  for (let from = 0; from < tokens.length; from++) {
    for (let count = 4; count > 0; count--) {
      const concept = table.get(tokens.slice(from, from + count).join('-'));
      if (concept) return concept;
    }
  }
  return undefined;
}
