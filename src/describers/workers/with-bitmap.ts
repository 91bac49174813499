/** Has a bitmap looked at that was sent to this worker, and frees it afterwards: nobody else does, and each may hold megabytes. */
export async function withBitmap<Seen>(
  bitmap: ImageBitmap,
  look: (bitmap: ImageBitmap) => Seen | Promise<Seen>,
): Promise<Seen> {
  try {
    return await look(bitmap);
  } finally {
    bitmap.close();
  }
}
