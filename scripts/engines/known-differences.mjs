/**
 * Everything that one engine does otherwise than the suite asks, and why that may be: `{ engine, file, test, reason }`, the test by its
 * whole name. A test on this list must fail in that engine: one that passes is taken off the list.
 */
export const knownDifferences = [
  ...['chords › does not take Alt+1 AltGr', 'quick keys keep out of the way › with AltGr'].map((test) => ({
    engine: 'webkit',
    file: test.startsWith('chords') ? 'test/keys/chord.test.ts' : 'test/keys/guard.test.ts',
    test,
    reason: 'an event that a script makes cannot carry AltGr there; one of the keyboard can',
  })),
];
