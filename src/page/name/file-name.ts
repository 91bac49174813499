import { decoded } from '../tree/fragment.js';

/** The last part of an address, decoded, without query and fragment. */
export function fileName(given: string | null): string {
  const [address = ''] = (given ?? '').split(/[?#]/);
  const path = address.startsWith('data:') ? '' : (address.replace(/\/+$/, '').split('/').at(-1) ?? '');
  return decoded(path);
}

/** True for the name of a file, or a path to one, that is a picture. */
export const isPictureFile = (name: string): boolean => /\.(jpe?g|png|gif|webp|avif)$/i.test(name);
