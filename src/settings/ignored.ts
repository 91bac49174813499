/** Elements with this attribute, and all inside them, are left alone: owners write it, and so do we on what we put into the page. */
export const IGNORE_ATTRIBUTE = 'data-curb-cut-ignore';

/** Selects what is left alone as a whole: our own element, and what is marked; what lies inside is not selected. */
export const IGNORED = `curb-cut, [${IGNORE_ATTRIBUTE}]`;
