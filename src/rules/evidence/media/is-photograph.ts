/** True for the name of a file that is a photograph, going by its format. */
export const isPhotograph = (name: string): boolean => /\.(jpe?g|webp|avif|heic)$/i.test(name);
