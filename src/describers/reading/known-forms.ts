import { group } from '../../support/group.js';
import type { Word } from './read-words.js';

/** An amount: "$5", "30 %". */
const AMOUNT = /^[$€£¥]\d|\d\s?[€£%]$/;
/** What is given for the price of less: "2x1", "3+1". */
const OFFER = /^\d[x×+]\d$/i;
/** What a coupon is redeemed by: "SAVE20"; bars and bricks are read as "IIII11". */
const CODE = /^(?!(?:(.)\1+){2}$)\p{Lu}{3,}\d{2,}$/u;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]{2,})+$/;
const SITE = /^(?:www\.)?[\p{L}\d-]{3,}(?:\.[\p{L}\d-]{3,})*\.(?:com|net|org|info|[a-z]{2})$/u;

/** Passes that must read it alike, and how surely each at least, 0 … 100. */
const AGREEING = 3;
const LEAST_SURE = 20;

/** True for an amount of money or a share. */
export const isAmount = (text: string): boolean => AMOUNT.test(text);

/** True for what no dictionary holds, but its form tells: an address, an offer, a code. Tesseract is never sure of it. */
export const hasKnownForm = (text: string): boolean => [OFFER, CODE, MAIL, SITE].some((form) => form.test(text));

/** What is told by its form, and was read alike so often that it need not be sure. */
export function formsReadAlike(readings: readonly (readonly Word[])[]): ReadonlySet<string> {
  const formed = readings.flat().filter(({ text, confidence }) => confidence >= LEAST_SURE && hasKnownForm(text));
  const alike = [...group(formed, ({ text }) => text)].filter(([, words]) => words.length >= AGREEING);
  return new Set(alike.map(([text]) => text));
}
