/** True for what is laid over the page: what stands in it, as a list that unfolds in a sidebar, may stay open. */
export const liesOver = (panel: Element): boolean => /^(absolute|fixed)$/.test(getComputedStyle(panel).position);
