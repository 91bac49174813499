import { SCRIPTS, TELLTALES } from '../../standards/scripts.js';
import { STOP_WORDS } from '../../standards/stop-words.js';
import { group, type Group } from '../../support/group.js';

/** How many different words of a language a text must hold, and by how much the best must beat the next, to be told. */
const LEAST_HITS = 2;
const PLAIN_HITS = 3;
const LEAST_SHARE = 0.12;
const MARGIN = 1.3;

/** Pages are full of names, prices and single words: so many hits tell, where no other language comes near. */
const MANY_HITS = 6;
const FAR = 3;

/** Letters that hardly any other language of the tables has: they weigh like a word. */
const OWN_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['de', /ß/], ['es', /[ñ¿¡]/], ['pt', /[ãõ]/], ['pl', /[łąęśźż]/], ['tr', /[ğış]/], ['cs', /[ěřů]/], ['ro', /[țșă]/], ['hu', /[őű]/],
  ['vi', /[ơưđạảấầậắặẹẻếềệịỉọỏốồộớờợụủứừự]/], ['sv', /[äö]\w*å|å\w*[äö]/], ['da', /[æø]/], ['nb', /[æø]/], ['lb', /ë/],
]; // prettier-ignore

/** Primary language of a text by its script and its commonest words; empty where the text leaves a doubt. */
export function guessLanguage(text: string): string {
  return guessByScript(text) || guessByWords(text).language;
}

/** The language in which a text is plainly written although it is said to be in another; empty where that is not plain. */
export function contradictingLanguage(text: string, declared: string): string {
  const script = guessByScript(text);
  if (script) return Object.hasOwn(STOP_WORDS, declared) ? script : '';
  const { language, hits } = guessByWords(text);
  const told = hits.get(language) ?? [];
  const isPlain =
    language !== declared && told.length > 2 * (hits.get(declared)?.length ?? 0) && new Set(told).size >= PLAIN_HITS;
  return language && isPlain && isKnown(declared) ? language : '';
}

const isKnown = (language: string): boolean =>
  Object.hasOwn(STOP_WORDS, language) || SCRIPTS.some(([known]) => known === language);

function guessByScript(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  if (latin * 2 >= letters) return '';
  for (const [language, script] of SCRIPTS) {
    const share = (text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.5))
      return TELLTALES[language]?.find(([, own]) => own.test(text))?.[0] ?? language;
  }
  return '';
}

/** The words of a text that each language has among its commonest: a menu says the same few again and again. */
function guessByWords(text: string): { language: string; hits: ReadonlyMap<string, readonly string[]> } {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}]+(['’]\p{L}+)?/gu) ?? []).map((one) => one.replace('’', "'"));
  const inWords = words.flatMap((word) => languagesOf(word).map((language): StopWord => [word, language]));
  const inLetters = OWN_LETTERS.filter(([, letters]) => letters.test(text)).map(([language, { source }]): StopWord => [
    source,
    language,
  ]);
  const hits = new Map(
    [...group([...inWords, ...inLetters], ([, language]) => language)].map(([language, found]) => [
      language,
      found.map(([word]) => word),
    ]),
  );
  const [best, next] = [...hits].sort(([, a], [, b]) => b.length - a.length);
  const [language, told] = best ?? ['', []];
  const second = next?.[1].length ?? 0;
  const isAlone = told.length >= MANY_HITS && told.length >= FAR * second;
  const isEnough = new Set(told).size >= LEAST_HITS && (told.length / words.length >= LEAST_SHARE || isAlone);
  return { language: isEnough && told.length >= MARGIN * second ? language : '', hits };
}

let byWord: ReadonlyMap<string, Group<StopWord>> | undefined;

/** The languages among whose commonest words this one is. */
function languagesOf(word: string): string[] {
  byWord ??= group(stopWords(), ([text]) => text);
  return byWord.get(word)?.map(([, language]) => language) ?? [];
}

type StopWord = readonly [text: string, language: string];

const stopWords = (): StopWord[] =>
  Object.entries(STOP_WORDS).flatMap(([language, words]) => words.split(' ').map((text): StopWord => [text, language]));
