/**
 * Shows how much of `total` bytes is in: on a terminal in one line that is kept true, elsewhere by a line a quarter.
 * `report` takes the bytes so far, `close` ends the line.
 */
export function progress(total, stream = process.stdout) {
  const step = stream.isTTY ? 1 : 25;
  let shown = 0;
  return {
    report(received) {
      const percent = Math.floor((received / total) * 100);
      if (percent < shown + step) return;
      shown = percent - (percent % step);
      stream.write(stream.isTTY ? `\r${line(shown, total)}` : `${line(shown, total)}\n`);
    },
    close() {
      if (stream.isTTY && shown > 0) stream.write('\n');
    },
  };
}

function line(percent, total) {
  const megabytes = (total / 1e6).toFixed(1);
  return `  ${String(percent).padStart(3)} % of ${megabytes} MB`;
}
