import { fileName } from '../../../page/name/file-name.js';
import { fileWords } from '../text/file-words.js';

/** Where a picture stands on a page, or in a template: it says nothing of what the picture shows. */
const PLACES = new Set(
  (
    'about archive article articles author avatar back block blog bottom brand brands breadcrumb callout carousel cases category ' +
    'center choose client clients col collage cols column columns content counter cover cta customer demo detail details example export feature featured ' +
    'features feed first frame front frontpage fullsize gallery grid home homepage icons info inner intro jumbotron landing last latest ' +
    'left list main masonry masthead media member members middle modal module news newsletter offer offers one overlay page parallax ' +
    'part partner partners pc popup portfolio post posts preview pricing process prod product products profile project projects promo ' +
    'related review reviews right row second secondary section sections service services shape showcase side sidebar single site ' +
    'slides slideshow sp subscribe tab team template testi testimonial testimonials theme three tile top two us user users welcome why ' +
    'wide work works'
  ).split(' '),
);

/** Says nothing without others: a colour, or whose it is. */
const NEVER_ALONE =
  /^(beige|blue|brown|cyan|gold|golden|gray|green|grey|magenta|orange|pink|purple|red|silver|violet|yellow|our|my|your|his|her|their)$/i;

/** May be a pattern, a shadow or what only decorates, which is nothing to tell of. */
const ORNAMENT =
  /spacer|pixel|blank|divider|separator|shadow|pattern|^[^a-z]*decorations?([^a-z]|$)|(^|[^a-z])(dots|blob)([^a-z]|$)/i;

/** Words drawn as a picture: what kind of words they are is not what they say. */
const WRITTEN = /(^|[^a-z])(ttl[^a-z]|te?xt[^a-z]*\.\w+$)/i;

/** What a picture may show, going by what its file is called; empty where that only tells of its place on the page, of its colour or of whose it is. */
export function shownWords(address: string | null): string {
  const name = fileName(address);
  if (ORNAMENT.test(name) || WRITTEN.test(name)) return '';
  const words = fileWords(address, PLACES);
  return NEVER_ALONE.test(words) ? '' : words;
}
