import { fileName } from '../../../page/name/file-name.js';
import type { Words } from '../../words/words.js';
import { isPhotograph } from '../media/is-photograph.js';
import { meaningOf } from '../text/meaning.js';

/** What a drawing at this address stands for, going by its file, unless that is a photograph, which may be called after what took it, or one of a row ("x1.png"). */
export function fileMeaning(address: string | null, words: Words): string {
  const name = fileName(address);
  return isPhotograph(name) || /^\p{L}[-_]?\d/u.test(name) ? '' : meaningOf(name, words);
}
