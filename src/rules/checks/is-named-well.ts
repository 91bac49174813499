import { isFileTip } from '../evidence/text/is-file-tip.js';
import { saysNothing } from '../evidence/text/says-nothing.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import type { Check } from '../rule.js';

/** Whether a picture has a name that tells more than its file is called, or that it is a picture. */
export const isNamedWell: Check = (image) => {
  const alt = image.getAttribute('alt')?.trim();
  const name = alt || spokenName(image);
  const isTip = !alt && name === image.getAttribute('title')?.trim();
  const isEmpty = isTip ? isFileTip : saysNothing;
  return name && !isEmpty(name, image.getAttribute('src') ?? image.getAttribute('data') ?? '') ? 'yes' : 'no';
};
