import { conceptIn, conceptTable, type ConceptTable } from './concept-table.js';

/** Places that icons without words lead to: their name, then what hosts and icon sets call them, if not by that name alone. */
const PLACES = `
Facebook facebook fb facebook-f facebookf
X_(Twitter) x-twitter twitter-x
Twitter twitter tweet
Instagram instagram insta
LinkedIn linkedin linked-in lnkd
YouTube youtube youtu youtube-play youtube-nocookie
Pinterest pinterest pin-it
TikTok
WhatsApp whatsapp wa
Telegram
Messenger messenger facebook-messenger
GitHub
GitLab
Vimeo
Flickr
Dribbble
Behance
Medium
Reddit
Snapchat
Tumblr
VK vk vkontakte
Xing
Discord
Twitch
Yelp
Tripadvisor
Google+ google-plus googleplus gplus
Google
Skype
SoundCloud
Spotify
Slack
Mastodon
Threads
Bluesky bluesky bsky
Weibo weibo sina-weibo
WeChat wechat weixin
Line line-me fa-line
QQ
Odnoklassniki
Foursquare
Stack_Overflow stack-overflow stackoverflow
CodePen
Patreon
PayPal
Apple
App_Store app-store appstore apple-store
Google_Play google-play googleplay
Android
Windows
Amazon
Airbnb
Etsy
Houzz
Quora
Viber
Signal signal-messenger
ResearchGate
ORCID
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

const tableOf = (names: string): ConceptTable<string> =>
  conceptTable(names.replace(/^\w+$/gm, (name) => `${name} ${name.toLowerCase()}`));

const HOSTS = tableOf(PLACES);
const SIGNS = tableOf(`${PLACES.trim()}${CARDS}`);

/** The place or the card that these tokens name, written as it writes itself. */
export const brandIn = (tokens: readonly string[]): string | undefined => written(conceptIn(SIGNS, tokens));

const written = (name: string | undefined): string | undefined => name?.replace('_', ' ');

/** Short addresses of places with longer names. */
const SHORT_HOSTS: Readonly<Record<string, string>> = { 'x.com': 'X (Twitter)', 't.me': 'Telegram', 't.co': 'Twitter', 'wa.me': 'WhatsApp', 'ok.ru': 'Odnoklassniki', 'line.me': 'Line', 'm.me': 'Messenger', 'zoom.us': 'Zoom' }; // prettier-ignore

/** Hosts that lend their name to whoever puts pages there. */
const HOSTING = /\.(github|gitlab)\.io$|\.(tumblr|blogspot|medium)\.com$/;

/** The place that a host belongs to, told by the name its owner registered. */
export function brandOfHost(host: string): string | undefined {
  if (HOSTING.test(host)) return undefined;
  const parts = host.toLowerCase().split('.');
  const [top = '', name = '', below = ''] = [...parts].reverse();
  // The likes of "co.uk" count as one.
  const owner = below && name.length < 4 && top.length === 2 ? below : name;
  return SHORT_HOSTS[`${name}.${top}`] ?? written(HOSTS.get(owner));
}
