import type { Ledger } from '../../ledger/ledger.js';
import { candidacy, type Candidacy } from './candidacy.js';
import { nameAttributeOf } from '../saying/write-text.js';

/** Whether an image wants a text, seen through what the ledger has written on it. */
export function judge(image: Element, ledger: Ledger): Candidacy {
  // A caption that stands in the page is better than anything found in the picture; what a button does is not better than its words.
  if (!image.matches('input') && ledger.entryOf(image, nameAttributeOf(image))?.confidence === 'certain')
    return 'named';
  return candidacy(image, (element, attribute) => ledger.authored(element, attribute));
}
