/** Hexadecimal digits of SHA-256 that are kept: plenty to tell the images of one site apart. */
const DIGITS = 32;

/** A short name for these bytes: SHA-256, or a plain checksum on pages without HTTPS, which have no cryptography. */
export async function hashOf(bytes: ArrayBufferLike): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (!subtle) return checksum(new Uint8Array(bytes));
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes as ArrayBuffer));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}

/** FNV-1a, 32 bits, and the length. */
function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `${hash.toString(16)}-${bytes.length.toString(16)}`;
}
