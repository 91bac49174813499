import { saysNothing } from '../evidence/text/says-nothing.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import type { Check } from '../rule.js';

/** Whether a picture has a name that tells more than its file is called, or that it is a picture. */
export const isNamedWell: Check = (image) => {
  const name = image.getAttribute('alt')?.trim() || spokenName(image);
  return name && !saysNothing(name, image.getAttribute('src') ?? image.getAttribute('data') ?? '') ? 'yes' : 'no';
};
