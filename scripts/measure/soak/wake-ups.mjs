/** Runs in the page before anything else: keeps count of all that will wake it up. */
export function countWakeUps() {
  const waiting = new Map();
  let tell;
  const uncounted = globalThis.setTimeout;
  for (const [start, stop, isRepeated] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    count(start, stop, isRepeated);
  }
  globalThis.wakeUps = { none };

  function count(start, stop, isRepeated) {
    const [own, ownStop] = [globalThis[start], globalThis[stop]];
    globalThis[start] = (work, ...rest) => {
      const id = own(
        (...values) => {
          if (!isRepeated) drop(`${start} ${id}`);
          return work(...values);
        },
        ...rest,
      );
      waiting.set(`${start} ${id}`, String(new Error().stack).split('\n')[2]?.trim());
      return id;
    };
    globalThis[stop] = (id) => {
      drop(`${start} ${id}`);
      ownStop(id);
    };
  }

  function drop(key) {
    waiting.delete(key);
    if (waiting.size === 0) tell?.();
  }

  /** Resolves with what still waits when nothing does any more, or after five seconds. */
  function none() {
    return new Promise((resolve) => {
      tell = () => resolve([]);
      if (waiting.size === 0) tell();
      uncounted(() => resolve([...waiting.values()].filter(Boolean)), 5000);
    });
  }
}
