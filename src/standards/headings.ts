/** Selects headings by their tag. */
export const HEADING_TAGS = 'h1, h2, h3, h4, h5, h6';

/** Selects headings by tag or role. */
export const HEADINGS = `${HEADING_TAGS}, [role=heading]`;
