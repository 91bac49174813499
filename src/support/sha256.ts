/** SHA-256 of these bytes in hexadecimal; `undefined` on pages without HTTPS, where the browser has no cryptography. */
export async function sha256(bytes: BufferSource): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
