import { capitalised } from '../../../support/capitalised.js';
import { fileName } from '../../../page/name/file-name.js';

/** Tokens that tell of a file's making instead of what it shows. */
const NOISE = new Set(
  (
    'img image images pic picture photo foto pix dsc dscn dcim pxl mvi gopr screenshot screen shot untitled unnamed file final copy edited edit new old ' +
    'spacer blank pixel shim nav navi lnk hdr rollover tmp temp test sample placeholder default dummy thumb thumbnail small large medium big xs sm lg xl min max full original cropped scaled resized ' +
    'icon ico icn btn button svg png jpg jpeg gif webp bg background banner hero slide slider item header footer asset assets upload uploads ' +
    'black white dark light px dpi retina hd web index html htm php aspx jsp www http https com exported version removebg nobg'
  ).split(' '),
);

/** What the name of the file at this address says, as a person would write it: "red-panda_220x165.jpg" gives "Red panda". Empty where it says nothing; `unsaid` are words that say nothing here. */
export function fileWords(address: string | null, unsaid?: ReadonlySet<string>): string {
  const name = fileName(address);
  if (/^[\da-f-]{16,}$/i.test(name.replace(/\.\w+$/, '')) || FOUND.test(name)) return '';
  const parts = name
    .replace(/\.[a-z\d]{2,5}$/i, '')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\d]+/u)
    .map((part) => part.replace(NUMBERED, '$1'));
  const isSaid = (part = ''): boolean => !JOINING.test(part) && !isNoise(part) && !unsaid?.has(part.toLowerCase());
  const isTold = (part: string, at: number): boolean => isSaid(part) || (AGE.test(part) && isSaid(parts[at + 1]));
  const told = withoutInk(parts.filter(isTold));
  if (!told.some((part) => isTelling(part)) || told.length > 8) return '';
  const kept = parts.filter((part, at) => told.includes(part) || joins(parts, at, isSaid));
  const text = kept.map(spelled).join(' ');
  return capitalised(text);
}

/** Collections and programs that give files names of their own, or that of whoever took the picture ("ann-lee-x8Kd-unsplash"). */
const FOUND =
  /(^|[^a-z])(unsplash|pexels|pixabay|freepik|shutterstock|istock(photo)?|adobestock|depositphotos|dreamstime|gettyimages|whatsapp|chatgpt)([^a-z]|$)/i;

const isNoise = (part: string): boolean =>
  NOISE.has(part.toLowerCase()) || /^([vV]\d+|\d*|\d+x\d*|x\d+)$/.test(part) || /^(?=.*\d)[\da-f]{6,}$/i.test(part);

/** In which of its colours a logo is drawn: as itself ("logo-weiss", "color_logo"), or in one ink, in the languages of our words. */
const INK =
  /^(colou?r(ed)?|farbe|farbig|bunt|colou?rs|couleurs?|colores?|colorido|colori|kleur|mono|rgb|cmyk|blue|gold|golden|gr[ae]y|green|orange|red|silver|weiss|weiß|schwarz|hell|dunkel|blau|blanc|noir|bleu|blanco|negro|azul|claro|oscuro|bianco|nero|blu|branco|preto|escuro|wit|zwart|donker)$/i;

/** A colour beside other words may be part of a name ("red-cross-logo"). */
const withoutInk = (told: string[]): string[] =>
  told.every((part) => LOGO.test(part) || INK.test(part)) ? told.filter((part) => !INK.test(part)) : told;

const LOGO = /^logos?$/i;

/** Says something between two words alone. */
const JOINING = /^(of|the|and)$/i;

/** True for what joins the words around it, whether or not others help to do so ("of the"). */
function joins(parts: readonly string[], at: number, isSaid: (part?: string) => boolean): boolean {
  const isOther = (part: string): boolean => !JOINING.test(part);
  return (
    JOINING.test(parts[at] ?? '') &&
    isSaid(parts.slice(0, at).findLast(isOther)) &&
    isSaid(parts.slice(at).find(isOther))
  );
}

/** Before a word it belongs to what the file shows, else to the file: "old-town", "logo_old". */
const AGE = /^(old|new)$/i;

/** One of several files of the same name ("team2"). */
const NUMBERED = /^(\p{L}{4,})\d{1,2}$/u;

/** A word, as far as one can tell: letters with a vowel among them, or a mark of letters and one digit such as "w3c". */
const isTelling = (part: string): boolean =>
  (part.length > 2 && /[aeiouyà-ÿ]|[^\u0000-\u024F]/i.test(part) && !/\d/.test(part)) ||
  /^[a-z]{1,2}\d[a-z]$/i.test(part);

/** How people are addressed. */
const TITLE = /^dr$/i;

function spelled(part: string): string {
  if (TITLE.test(part)) return capitalised(part.toLowerCase());
  if (/^[a-z]{1,2}\d[a-z]?$|^[bcdfghjklmnpqrstvwxz]{2,4}$/i.test(part)) return part.toUpperCase();
  return part.length > 4 || part !== part.toUpperCase() ? part.toLowerCase() : part;
}
