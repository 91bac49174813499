/**
 * Whether the picture at this address may move: told by its name, or by how it begins where a script has made it. A server is not asked for it
 * again: it may send another, as of a picture with a code to be typed.
 */
export function moves(source: string): boolean | Promise<boolean> {
  if (/^data:image\/(gif|apng)|\.(gif|apng)([?#]|$)/i.test(source)) return true;
  return source.startsWith('blob:') && beginsAsMoving(source);
}

/** A policy of the page may forbid to read it. */
async function beginsAsMoving(source: string): Promise<boolean> {
  try {
    const blob = await (await fetch(source)).blob();
    return isMoving(new Uint8Array(await blob.slice(0, HEAD).arrayBuffer()));
  } catch {
    return false;
  }
}

/** A GIF, a PNG with a control of its animation, or a WebP that is marked as animated. */
function isMoving(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes);
  return /^GIF8|acTL/.test(head) || (/^RIFF.{4}WEBPVP8X/s.test(head) && ((bytes[20] ?? 0) & ANIMATED) > 0);
}

/** How much of a file is looked at, in bytes. */
const HEAD = 256;

/** The flag in a WebP (RFC 9649, section 2.7). */
const ANIMATED = 2;
