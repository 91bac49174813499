import { createHash } from 'node:crypto';

/** Tells how bytes differ from a pinned size and SHA-256, as the end of a sentence; null when they do not. */
export function faultOf(bytes, { size, sha256 }) {
  if (bytes.length !== size) return `is ${count(bytes.length)} bytes long instead of ${count(size)}`;
  const found = createHash('sha256').update(bytes).digest('hex');
  return found === sha256 ? null : `has the SHA-256 ${found} instead of ${sha256}`;
}

function count(number) {
  return number.toLocaleString('en');
}
