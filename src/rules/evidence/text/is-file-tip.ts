import { saysNothing } from './says-nothing.js';

/** True for a tooltip of a picture that tells nothing of it. Programs write the name of its file there, in letters and of a size of their own. */
export const isFileTip = (tip: string, address: string): boolean =>
  [address, address.replace(SIZED, '')].some((file) => saysNothing(tip.toLowerCase(), file.toLowerCase()));

/** How the name of a file ends that holds one of its sizes. */
const SIZED = /-(\d+x\d+|scaled)(?=\.\w+($|\?))/;
