import type { Reason } from '../../i18n/reasons.js';
import { ENGLISH } from '../../i18n/messages.js';
import { translator, type Translate } from '../../i18n/translator.js';
import { setAttribute, type Edit } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Entry } from '../../ledger/repair.js';
import { languageOf, primaryLanguage } from '../../page/language/language.js';
import { fileName, isPictureFile } from '../../page/name/file-name.js';
import { textOf } from '../../page/name/text.js';
import { isControl, isEmptyBox, isPlainBackdrop } from '../choice/background.js';
import type { Answer } from '../answers/describer-chain.js';
import { isHedged, sentenceOf } from './sentence.js';
import { standsBeside } from './stands-beside.js';

/** The id under which texts of images stand in the ledger. */
export const IMAGE_TEXT = 'image-text';

/** What writing a text takes: the ledger, our texts and their language, and where links lead. */
export interface Writing {
  readonly ledger: Ledger;
  readonly translate: Translate;
  /** BCP 47 tag of the language of `translate`. */
  readonly language: string;
  readonly destination?: (link: Element) => string;
}

/** Writes a sentence for an image, what does not fit as its description; answers with the sentence, or nothing where the page has its own. */
export function writeText(element: Element, answer: Answer, writing: Writing): string {
  const { ledger } = writing;
  const attribute = nameAttributeOf(element);
  const standing = ledger.entryOf(element, attribute);
  // What a control does is worth more than what may lie behind it.
  if (standing && doesSomething(element) && isHedged(answer)) return '';
  // What lies behind a plain box is mostly an ornament.
  if (isPlainBackdrop(element) && isHedged(answer)) return '';
  if (standsBeside(element, answer)) return '';
  const link = onlyLinkOf(element);
  const leadsTo = destinationOf(link, writing);
  if (standing && !givesWay(standing, { element, link, leadsTo })) return '';
  const { alt, rest } = sentenceOf(answer, sentencesFor(answer, writing), leadsTo);
  if (standing) ledger.undo(standing.element, standing.rule);
  const edits: Edit[] = [setAttribute(element, attribute, alt)];
  if (!element.hasAttribute('role') && (element.matches('svg, canvas') || isEmptyBox(element)))
    edits.push(setAttribute(element, 'role', 'img'));
  if (rest) edits.push(setAttribute(element, 'aria-description', rest));
  if (isForeign(answer.lang, languageOf(element)) && !element.hasAttribute('lang'))
    edits.push(setAttribute(element, 'lang', answer.lang));
  const evidence = evidenceOf(answer);
  const written = ledger.write({ rule: IMAGE_TEXT, element, edits, evidence, confidence: 'inferred' });
  return written.length > 0 ? alt : '';
}

const doesSomething = (element: Element): boolean => isControl(element) || element.matches('input');

/** A picture, and the link of which it is all there is, with where that leads. */
interface Shown {
  readonly element: Element;
  readonly link: Element | undefined;
  readonly leadsTo: string;
}

/**
 * A guess from a file name or an address gives way to one from the picture itself, also where it was made for the link around it, and
 * that a button sends something off to the words on it. What else is known of that link stays: that it leads home, or its caption.
 */
function givesWay({ confidence, evidence, element: owner, basis, edits }: Entry, shown: Shown): boolean {
  const { element, link, leadsTo } = shown;
  if (element.matches('input')) return true;
  if (confidence !== 'inferred') return false;
  if (link && leadsToPicture(link) && evidence === 'where it leads') return true;
  const isOfAddress = leadsTo !== '' && edits.some((edit) => edit.kind === 'attribute' && edit.value === leadsTo);
  return owner === element || isOfAddress || (basis?.includes(element) ?? false);
}

/** The attribute that names an image. */
export const nameAttributeOf = (image: Element): string => (image.matches('img, input') ? 'alt' : 'aria-label');

/** A word that the language of our texts does not have is English, and so is the sentence about it. */
function sentencesFor({ kind, lang }: Answer, { translate, language }: Writing): Translate {
  return kind === 'label' && isForeign(lang, language) ? translator(ENGLISH, 'en') : translate;
}

/** True where both languages are known, and not the same. */
function isForeign(lang: string, own: string): boolean {
  return lang !== '' && own !== '' && primaryLanguage(lang) !== primaryLanguage(own);
}

/** The link of which an image is all there is. */
function onlyLinkOf(element: Element): Element | undefined {
  const link = element.closest('a[href]');
  const isAll = link && textOf(link) === '' && link.querySelectorAll('img, svg, canvas').length <= 1;
  return isAll ? link : undefined;
}

/** Where a link leads, in words; a picture file is the image again, only larger. */
function destinationOf(link: Element | undefined, { destination }: Writing): string {
  return link && destination && !leadsToPicture(link) ? destination(link) : '';
}

const leadsToPicture = (link: Element): boolean => isPictureFile(fileName(link.getAttribute('href')));

/** How a text was come by. */
const WAYS = {
  text: 'read in the picture',
  label: 'recognised in the picture',
  caption: 'written for the picture',
} as const;

function evidenceOf({ kind, source, confidence }: Answer): Reason {
  return `${WAYS[kind]} by “${source}”, ${Math.round(confidence * 100)} % sure`;
}
