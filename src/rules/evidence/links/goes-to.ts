/** How a handler goes to another address, up to where that begins; a piece of a pattern. What else has an `open` may be a menu. */
export const GOES_TO = String.raw`\b(?:location(?:\.href)?\s*=(?!=)|location\.(?:assign|replace)\(|window\.open\()`;
