import { composedClosest } from './composed-tree.js';

/** True for an element of our own interface, at whatever depth. */
export const isOwn = (element: Element): boolean => composedClosest(element, 'curb-cut') !== null;
