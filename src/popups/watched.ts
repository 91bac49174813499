/** Attributes by which pages bring something into view, or take it out of it. */
export const WATCHED = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal', 'inert'] as const;
