/** Checks once a frame whether `isSo` holds; resolves to `true` as soon as it does, and to `false` after `within` milliseconds. */
export function becomesTrue(isSo: () => boolean, within: number): Promise<boolean> {
  const end = performance.now() + within;
  return new Promise((resolve) => {
    (function look(): void {
      if (isSo()) resolve(true);
      else if (performance.now() >= end) resolve(false);
      else requestAnimationFrame(look);
    })();
  });
}
