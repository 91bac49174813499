/** Scripts that belong to one language almost alone, or to one by default: BCP 47 primary language and Unicode script. */
export const SCRIPTS: readonly (readonly [language: string, script: string])[] = [
  ['ja', 'Hiragana'], ['ja', 'Katakana'], ['ko', 'Hangul'], ['zh', 'Han'], ['he', 'Hebrew'], ['ar', 'Arabic'], ['ru', 'Cyrillic'],
  ['el', 'Greek'], ['th', 'Thai'], ['hi', 'Devanagari'], ['bn', 'Bengali'], ['ta', 'Tamil'], ['te', 'Telugu'], ['gu', 'Gujarati'],
  ['pa', 'Gurmukhi'], ['kn', 'Kannada'], ['ml', 'Malayalam'], ['si', 'Sinhala'], ['ka', 'Georgian'], ['hy', 'Armenian'],
  ['am', 'Ethiopic'], ['km', 'Khmer'], ['lo', 'Lao'], ['my', 'Myanmar'],
]; // prettier-ignore

/** Letters that tell a language from the others of its script. */
export const TELLTALES: Readonly<Record<string, readonly (readonly [language: string, letters: RegExp])[]>> = {
  ar: [['ur', /[ٹڈڑںے]/], ['fa', /[پچژگکی]/]],
  ru: [['uk', /[іїєґ]/i], ['be', /ў/i], ['sr', /[ђћџљњј]/i], ['bg', /^(?!.*[ыэё]).*ъ/is]],
}; // prettier-ignore
