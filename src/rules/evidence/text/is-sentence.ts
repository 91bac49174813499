/** True for words that end as a sentence does; one or two are as likely an abbreviation ("Tel.", "Customer no."). */
export const isSentence = (text: string): boolean => /^\s*(\S+\s+){2,}\S+[.!]\s*$/.test(text);
