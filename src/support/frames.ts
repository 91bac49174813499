/** Resolves when so many frames of animation have begun; in a page that nobody sees, once it is seen. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
