/** Whether the picture at this address may move: told by its name, or by how it begins where that tells nothing and it is the site's own. */
export function moves(source: string): boolean | Promise<boolean> {
  if (/^data:image\/(gif|apng)|\.(gif|apng)([?#]|$)/i.test(source)) return true;
  const isStill = /^data:|\.(png|jpe?g|webp|avif|svg|ico|bmp)([?#]|$)/i.test(source);
  return !isStill && isOurOrigin(source) && beginsAsMoving(source);
}

const isOurOrigin = (source: string): boolean => URL.canParse(source) && new URL(source).origin === location.origin;

/** The browser has it by now. What it may not keep is not asked for again: the server may send another, as of a picture with a code to be typed. */
async function beginsAsMoving(source: string): Promise<boolean> {
  try {
    const { body } = await fetch(source, { cache: 'only-if-cached', mode: 'same-origin' });
    const reader = body?.getReader();
    const { value = new Uint8Array() } = (await reader?.read()) ?? {};
    void reader?.cancel();
    return isMoving(value);
  } catch {
    return false;
  }
}

/** A GIF, a PNG with a control of its animation, or a WebP that is marked as animated. */
function isMoving(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /^GIF8|acTL/.test(head) || (/^RIFF.{4}WEBPVP8X/s.test(head) && ((bytes[20] ?? 0) & ANIMATED) > 0);
}

/** How much of a file is looked at, in bytes. */
const HEAD = 256;

/** The flag in a WebP (RFC 9649, section 2.7). */
const ANIMATED = 2;
