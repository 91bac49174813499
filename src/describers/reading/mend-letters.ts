import { textOf } from './line-measures.js';
import type { Line } from './line-place.js';
import type { Word } from './read-words.js';

/** A word, and what the words about it tell. */
interface Place {
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  readonly inMillilitres: boolean;
  readonly inSpanOfHours: boolean;
  readonly inNumberOfPairs: boolean;
}

const MILLILITRES = /^ml$/;
const NUMBER = /^\d+$/;
/** A time; so many of them tell how another is to be read in a line that holds a span. */
const TIME = /\b\d?\d:[0-5]\d\b/g;
const FEWEST_TIMES = 3;
const SPAN = /[-–—]/;
/** Figures in a line, and how those of times look there: where others stand among them, it may be a number to call, a date or a year. */
const FIGURES = /\d+(?:[.:]\d+)?/g;
const ON_THE_QUARTER = /^(?:\d|[01]\d|2[0-4])(?:[.:]?(?:00|15|30|45))?$/;
/** Ten figures to call, set in pairs as in France, of which two were read as one; not the first, for that may be the code of a city. */
const IN_PAIRS = /(?<!\d ?)0\d(?=(?: ?\d){8}(?! ?\d))(?: \d\d)* \d{4}(?: \d\d)*(?! ?\d)/;

const always = (): boolean => true;
const isBesideNumber = ({ before, after }: Place): boolean => isNumber(before) || isNumber(after);
const isBetweenNumbers = ({ before, after }: Place): boolean => isNumber(before) && isNumber(after);
const isAfterNumber = ({ before }: Place): boolean => isNumber(before);
const isVolume = (place: Place): boolean => place.inMillilitres && isAfterNumber(place);
const isOfPairs = ({ inNumberOfPairs, before }: Place): boolean => inNumberOfPairs && /^\d\d$/.test(before?.text ?? '');
const isTime = ({ inSpanOfHours }: Place): boolean => inSpanOfHours;

/** What is seen for what is meant, in one word; where that is so; and why nothing else can be meant. */
const slips: readonly (readonly [seen: RegExp, meant: string, when: (place: Place) => boolean, why: string])[] = [
  [/^[Il](?=(?:[.:]\d\d)?[ap]\.?m\b|[.:]\d\d$)/, '1', always, '"Ipm", "l:30": the rest is of a time'],
  [/S?\$(?=\p{L}{2})/u, 'S', always, '"$conto", "S$conto": no amount is spelled'],
  [/^0(?=\p{Lu})/u, 'O', always, '"0X4": no number goes on with a capital'],
  [/(?<=\d)hà$/, 'h à', always, '"10hà": no hour ends so'],
  [/^([€£])\/[1I]$/, '$1/l', always, '"€/1": what a litre costs, for nothing is sold by the one'],
  [/^m[°?2](?=\P{L}?$)/u, 'm²', isAfterNumber, '"72 m°": nothing else is measured in an m with a mark'],
  [/^mi$/, 'ml', isVolume, '"100 mi" where others are in ml'],
  [/^O(?=\d+$)/, '0', isBesideNumber, '"O1 45": a number to call; "O2" alone is a name'],
  [/^OO$/, '00', isBetweenNumbers, '"42 OO 11": a number to call'],
  [/^(\d\d)(?=\d\d$)/, '$1 ', isOfPairs, '"04 9155 20 18": all else of the number is in pairs'],
  [
    /(?<![\d.,:])(\d|[01]\d|2[0-4])\.?([0-5]\d)(?![\d.,:%])/g,
    '$1:$2',
    isTime,
    '"830 - 17.00" where others have a colon',
  ],
];

/** Puts right what letters and figures that look alike were taken for, where the words about them tell what is meant. */
export function mendLetters(lines: readonly Line[]): Line[] {
  const inMillilitres = lines.flat().some(({ text }) => MILLILITRES.test(text));
  const areHours = (textOf(lines).match(TIME)?.length ?? 0) >= FEWEST_TIMES;
  return lines.map((line) => {
    const text = textOf([line]);
    const [inSpanOfHours, inNumberOfPairs] = [areHours && holdsSpan(text), IN_PAIRS.test(text)];
    const ofLine = { inMillilitres, inSpanOfHours, inNumberOfPairs };
    return line.map((word, at) => mended(word, { ...ofLine, before: line[at - 1], after: line[at + 1] }));
  });
}

function mended(word: Word, place: Place): Word {
  const told = slips.filter(([, , when]) => when(place));
  return { ...word, text: told.reduce((text, [seen, meant]) => text.replace(seen, meant), word.text) };
}

const holdsSpan = (text: string): boolean =>
  SPAN.test(text) && (text.match(FIGURES) ?? []).every((figures) => ON_THE_QUARTER.test(figures));

const isNumber = (word: Word | undefined): boolean => word !== undefined && NUMBER.test(word.text);
