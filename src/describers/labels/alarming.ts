/** Words that would alarm where they are wrong, and of which there is no broader one: they must be as sure as any other. */
export const alarming: ReadonlySet<string> = new Set([
  'weapon',
  'guillotine',
  'gas mask',
  'bulletproof vest',
  'medical item',
]);
