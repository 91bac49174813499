import { brandOfHost } from '../words/brands.js';
import { word, type Concept, type Words } from '../words/words.js';
import { certain, type Clue } from './clue.js';

/** What is embedded from elsewhere, told by the address: a part of it, and what it brings. */
const EMBEDS: readonly (readonly [RegExp, Concept])[] = [
  [/\/\/(www\.)?google\.[^/]+\/maps|maps\.google|openstreetmap\.org|bing\.com\/maps|mapbox\.com|maps\.apple/, 'map'],
  [
    /youtube(-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion|wistia|vidyard|loom\.com|twitch\.tv|brightcove|player\./,
    'video',
  ],
  [/soundcloud|spotify|podcast|mixcloud|audio/, 'volume'],
  [/recaptcha|hcaptcha|turnstile|captcha/, 'security-check'],
  [/calendly|calendar|acuityscheduling|zocdoc|doctolib|setmore|simplybook|booking|opentable|appointment/, 'calendar'],
  [/stripe\.com|paypal|checkout|braintree|payment/, 'payment'],
  [/typeform|google\.com\/forms|jotform|hsforms|hubspot|surveymonkey|wufoo|formstack|mailchimp|newsletter/, 'form'],
  [/intercom|crisp\.chat|tawk\.to|drift|livechat|zendesk|chat/, 'chat'],
  [/doubleclick|googlesyndication|adservice|adsystem|\/ads?\//, 'advertisement'],
  [/\.pdf($|[?#])|docs\.google|issuu|slideshare|scribd/, 'document'],
];

/** What a frame, object or player brings, told by the address it loads from. */
export function embedClue(address: string, words: Words): Clue | undefined {
  const url = address ? new URL(address, location.href) : undefined;
  const found = url && url.host !== location.host ? EMBEDS.find(([pattern]) => pattern.test(url.href)) : undefined;
  if (!url || !found) return undefined;
  const brand = brandOfHost(url.hostname);
  const what = word(words, found[1]);
  const place = found[1] === 'map' ? url.searchParams.get('q') : brand;
  return certain(place ? `${what}: ${place}` : what, 'its address');
}
