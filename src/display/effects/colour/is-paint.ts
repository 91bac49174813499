import { rgba } from '../../contrast/rgba.js';

/** True for a fill or stroke that can be seen; a gradient or a pattern is one whatever is in it. */
export const isPaint = (paint: string): boolean => paint !== 'none' && (paint.startsWith('url') || rgba(paint)[3] > 0);
