import { word, type Words } from '../../../words/words.js';

/** One piece of a simple pattern: the characters it takes, and how many of them. */
interface Piece {
  readonly kind: 'digits' | 'letters' | 'characters' | 'sign';
  readonly text: string;
  readonly least: number;
  readonly most: number;
}

const PIECE =
  /(\\d|\[0-9\]|\[a-zA-Z\]|\[A-Za-z\]|\[A-Z\]|\[a-z\]|\\w|\[A-Za-z0-9\]|\[a-zA-Z0-9\]|\[A-Z0-9\]|\.|\\?[^\\[\](){}|*+?^$])(?:\{(\d+)(,?)(\d*)\}|([+*?]))?/y;

/** A pattern of a field in words ("10 digits, starting with 7"); empty where it is not simple enough to be put so. */
export function patternWords(pattern: string, words: Words): string {
  const pieces = piecesOf(pattern.replace(/^\^|\$$/g, ''));
  if (!pieces || pieces.length === 0) return '';
  const [kind, ...others] = new Set(pieces.map((piece) => piece.kind).filter((each) => each !== 'sign'));
  const lead = leadOf(pieces);
  const allDigits = pieces.every(
    (piece) => piece.kind === 'digits' || (piece.kind === 'sign' && /^\d+$/.test(piece.text)),
  );
  if (kind && others.length === 0 && (allDigits || pieces.length === 1)) {
    const amount = amountOf(pieces, words);
    const text = amount && word(words, allDigits ? 'digits' : kind, amount);
    return text && lead ? `${text}, ${word(words, 'starting-with', lead)}` : text;
  }
  return word(words, 'example', pieces.map(sample).join(''));
}

function piecesOf(pattern: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < pattern.length) {
    const match = PIECE.exec(pattern);
    if (!match) return undefined;
    pieces.push(pieceOf(match));
  }
  return pieces;
}

function pieceOf([, taken = '', least, comma, most, sign]: RegExpExecArray): Piece {
  const kind = kindOf(taken);
  const from = least ? Number(least) : sign === '*' || sign === '?' ? 0 : 1;
  const to = least ? (comma ? Number(most || Infinity) : from) : sign === '+' || sign === '*' ? Infinity : 1;
  return { kind, text: taken.replace('\\', ''), least: from, most: to };
}

function kindOf(taken: string): Piece['kind'] {
  if (/^(\\d|\[0-9\])$/.test(taken)) return 'digits';
  if (/^\[[A-Za-z-]+\]$/.test(taken)) return 'letters';
  return /^(\\w|\.|\[.*\])$/.test(taken) ? 'characters' : 'sign';
}

/** Signs at the start, where there are any before what is counted. */
function leadOf(pieces: readonly Piece[]): string {
  const end = pieces.findIndex((piece) => piece.kind !== 'sign');
  return pieces
    .slice(0, Math.max(end, 0))
    .map((piece) => piece.text)
    .join('');
}

function amountOf(pieces: readonly Piece[], words: Words): string {
  const least = pieces.reduce((sum, piece) => sum + piece.least, 0);
  const most = pieces.reduce((sum, piece) => sum + piece.most, 0);
  if (least === most) return String(least);
  if (most === Infinity) return least > 1 ? word(words, 'at-least', String(least)) : '';
  return word(words, 'between', String(least), String(most));
}

function sample({ kind, text, least }: Piece): string {
  const count = Math.max(least, 1);
  if (kind === 'sign') return least > 0 ? text.repeat(count) : '';
  const from = kind === 'digits' ? '1234567890' : /a-z/.test(text) && !/A-Z/.test(text) ? 'abcdefghij' : 'ABCDEFGHIJ';
  return Array.from({ length: count }, (_, i) => from[i % 10]).join('');
}
