/** A style sheet as a text; the build takes comments and spare white space out of what is tagged so. */
export const css = ([text = '']: TemplateStringsArray): string => text;
