/** Looks once a frame whether something is so by now; answers `false` when that has not come within the time, in milliseconds. */
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
