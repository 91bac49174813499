/** The end of the name of a file that is one of several: its number, perhaps with its size, and its kind. */
const NUMBER = /[-_ .]?\d+(?:@2x)?\.\w+$/;

/** True for a picture beside which another stands whose file is called the same but for a number: what they are called tells of none of them. */
export function isOneOfRow(picture: Element): boolean {
  const file = lastPart(picture.getAttribute('src'));
  const shared = sharedName(file);
  if (!shared) return false;
  const other = `img[src*="${CSS.escape(shared)}"]:not([src$="${CSS.escape(file)}"])`;
  for (let box = picture.parentElement; box; box = box.parentElement) {
    const found = box.querySelector(other);
    if (found) return sharedName(lastPart(found.getAttribute('src'))) === shared;
  }
  return false;
}

/** True for the address of a file that has a number, as those of a gallery have. */
export const isNumbered = (address: string): boolean => sharedName(lastPart(address)) !== '';

const sharedName = (file: string): string => (NUMBER.test(file) ? file.replace(NUMBER, '') : '');

const lastPart = (address: string | null): string => address?.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
