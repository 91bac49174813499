import { brandTable, PLACES, written } from './brands.js';
import { conceptIn } from './concept-table.js';

/** What icon sets call places, where that is nobody's host. */
const ICONS = `
Facebook facebook-f facebookf
X_(Twitter) x-twitter twitter-x
Twitter tweet
Instagram insta
LinkedIn linked-in
YouTube youtube-play
Pinterest pin-it
WhatsApp wa
Messenger facebook-messenger
Google+ google-plus googleplus gplus
Weibo sina-weibo
Line line-me fa-line
Stack_Overflow stack-overflow
App_Store app-store appstore apple-store
Google_Play google-play googleplay
Android
Windows
Signal signal-messenger
`;

/** Cards that are taken: an icon shows one, but who has such a name in an address is somebody else. */
const CARDS = `
Visa
Mastercard
Maestro
American_Express american-express amex
Discover cc-discover
Diners_Club diners-club
`;

const SIGNS = brandTable(PLACES + ICONS + CARDS);

/** The place or the card that these tokens name, written as it writes itself. */
export const brandIn = (tokens: readonly string[]): string | undefined =>
  DRAWN_LINE.test(tokens.join('-')) ? undefined : written(conceptIn(SIGNS, tokens));

/** Icons of lines, and not of the place that is called so. */
const DRAWN_LINE = /(^|-)line-(chart|graph|height|columns)(-|$)/;
