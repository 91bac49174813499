const told = new Set<string>();

/** Tells the console once for each text: what was wrong and what to do about it. */
export function warnOnce(text: string, cause?: unknown): void {
  if (told.has(text)) return;
  told.add(text);
  if (cause === undefined) console.warn(`curb-cut: ${text}`);
  else console.warn(`curb-cut: ${text}`, cause);
}
