import { sha256 } from '../../support/sha256.js';

/** Hexadecimal digits of SHA-256 that are kept: plenty to tell the images of one site apart. */
const DIGITS = 32;

/** A short name for these bytes: SHA-256, or a plain checksum on pages without HTTPS. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await sha256(bytes);
  return digest?.slice(0, DIGITS) ?? checksum(new Uint8Array(bytes));
}

/** FNV-1a, 32 bits, and the length. */
function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `${hash.toString(16)}-${bytes.length.toString(16)}`;
}
