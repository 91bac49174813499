import { rgba } from '../../contrast/rgba.js';

/** True for a fill or stroke that can be seen; gradients and patterns always count as seen. */
export const isPaint = (paint: string): boolean => paint !== 'none' && (paint.startsWith('url') || rgba(paint)[3] > 0);
