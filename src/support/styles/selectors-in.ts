/** What holds together (an escaped letter, a string), what opens or closes a bracket, and commas. */
const PIECES = /\\.|(["'])(?:\\.|(?!\1).)*\1|[([,)\]]/g;

/** The selectors of a list, taken apart at the commas that stand in no bracket and no string. */
export function selectorsIn(list: string): string[] {
  let depth = 0;
  // In a selector as browsers write it there is no line break.
  const parted = list.replace(PIECES, (piece) => {
    if (piece === '(' || piece === '[') depth++;
    if (piece === ')' || piece === ']') depth--;
    return piece === ',' && !depth ? '\n' : piece;
  });
  return parted.split('\n');
}
