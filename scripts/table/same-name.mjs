/** Words that a name may lack and still say the same. */
const SMALL = new Set('a an the of to and or in on for with is your our this'.split(' '));

/** True where a name says what a person would have said: every word of theirs, in whatever order, is in it. */
export function saysTheSame(name, human) {
  const said = wordsOf(name ?? '');
  return wordsOf(human).every((word) => said.some((other) => isSame(other, word)));
}

function wordsOf(text) {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/e-mail/g, 'email');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !SMALL.has(word));
}

/** Endings differ: "opens", "opening". */
function isSame(a, b) {
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));
}
