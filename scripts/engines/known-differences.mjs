/**
 * Everything that one engine does otherwise than the suite asks, and why that may be. A test on this list must fail in that engine: one
 * that passes is taken off the list.
 */
export const knownDifferences = [];
