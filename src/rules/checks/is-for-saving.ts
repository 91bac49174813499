import type { Check } from '../rule.js';

/** Whether a picture stands for its file, so that the name of the file is what it should be called. */
export const isForSaving: Check = (image) => (image.closest('a[download]') ? 'yes' : 'no');
