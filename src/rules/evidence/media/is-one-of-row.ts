import { fileName } from '../../../page/name/file-name.js';
import { group, type Group } from '../../../support/group.js';
import { memoUntilChange } from '../../../support/memory/memo-until-change.js';

/** The end of the name of a file that is one of several: its number, perhaps in letters, perhaps with its size, and its kind. */
const NUMBER = /(?:[-_ .]?\d+|[-_ .](?:one|two|three|four|five|six|seven|eight|nine|ten))(?:@2x)?\.\w+$/i;

/** True for a picture where another of the page, outside of the control that it lies in, has a file that is called the same but for a number: what they are called tells of none of them. */
export function isOneOfRow(picture: Element, control = picture): boolean {
  const file = fileOf(picture);
  const shared = sharedName(file);
  if (!shared) return false;
  for (const [other, pictures] of rowsIn(picture.getRootNode()).get(shared) ?? [])
    if (other !== file && pictures.some((one) => !control.contains(one))) return true;
  return false;
}

/** True for the address of a file that has a number, as those of a gallery have. */
export const isNumbered = (address: string): boolean => sharedName(fileName(address)) !== '';

/** The pictures of each tree by their files, and those by what they share: to look through all for each takes too long. */
const rowsIn = memoUntilChange(
  'img',
  { src: 'img' },
  (root): ReadonlyMap<string, ReadonlyMap<string, Group<Element>>> => {
    const files = group((root as ParentNode & Node).querySelectorAll('img[src]'), fileOf);
    const rows = group(files, ([file]) => sharedName(file));
    return new Map([...rows].map(([shared, row]) => [shared, new Map(row)]));
  },
);

const fileOf = (picture: Element): string => fileName(picture.getAttribute('src'));

const sharedName = (file: string): string => (NUMBER.test(file) ? file.replace(NUMBER, '') : '');
