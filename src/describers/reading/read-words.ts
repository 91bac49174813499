/** One word that Tesseract believes to have read. */
export interface Word {
  readonly text: string;
  /** 0 … 100. */
  readonly confidence: number;
  /** Same for all words of one line, and only for them. */
  readonly line: string;
  /** Place in the picture that was read, in its pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Tesseract's TSV has one row a block, paragraph, line and word; a word's row begins with its level. */
const WORD_LEVEL = '5';

/** Takes the words out of Tesseract's TSV, in reading order. */
export function readWords(tsv: string): Word[] {
  return tsv.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, text] = row.split('\t');
    if (level !== WORD_LEVEL || !text?.trim()) return [];
    return {
      text: text.trim(),
      confidence: Number(confidence),
      line: [page, block, paragraph, line].join('.'),
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height),
    };
  });
}
