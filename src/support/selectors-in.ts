/** The selectors of a list, taken apart where no bracket holds them together. */
export const selectorsIn = (list: string): string[] => list.split(/,(?![^(]*\))/);
