import { decoded } from '../tree/fragment.js';

/** The last part of an address, decoded, without query and fragment. */
export function fileName(given: string | null): string {
  const [address = ''] = (given ?? '').split(/[?#]/);
  const path = address.startsWith('data:') ? '' : (address.replace(/\/+$/, '').split('/').at(-1) ?? '');
  return decoded(path);
}
