import { conceptTable, type ConceptTable } from './concept-table.js';

/** Places that icons without words lead to: their name, then what hosts are called there, if not by that name alone. */
export const PLACES = `
Facebook facebook fb
Twitter
Instagram
LinkedIn linkedin lnkd
YouTube youtube youtu youtube-nocookie
Pinterest
TikTok
WhatsApp
Telegram
Messenger
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
Google
Skype
SoundCloud
Spotify
Slack
Mastodon
Threads
Bluesky bluesky bsky
Weibo
WeChat wechat weixin
QQ
Odnoklassniki
Foursquare
Stack_Overflow stackoverflow
CodePen
Patreon
PayPal
Apple
Amazon
Airbnb
Etsy
Houzz
Quora
Viber
ResearchGate
ORCID
`;

/** Reads such lines; each name is called by itself as well. */
export const brandTable = (lines: string): ConceptTable<string> =>
  conceptTable(lines.replace(/^\w+$/gm, (name) => `${name} ${name.toLowerCase()}`));

/** A brand as it writes itself. */
export const written = (name: string | undefined): string | undefined => name?.replace('_', ' ');

const HOSTS = brandTable(PLACES);

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
