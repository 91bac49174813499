/** Selects elements that draw nothing themselves. */
export const UNDRAWN = 'script, style, link, meta, template, title, base, head, noscript';
