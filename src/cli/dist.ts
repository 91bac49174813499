import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder into which the command line was bundled, with the overlay and its assets beside it. */
export const DIST = dirname(fileURLToPath(import.meta.url));
