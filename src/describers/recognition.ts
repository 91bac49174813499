export const recognitionDescriber = 1;
