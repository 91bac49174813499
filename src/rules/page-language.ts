import { setAttribute } from '../ledger/edit.js';
import { contradictingLanguage, guessLanguage } from '../page/guess-language.js';
import { primaryLanguage } from '../page/language.js';
import { correctedTag } from '../page/language-tag.js';
import { sampleOf } from './checks/sample-of.js';
import type { Finding, Mend, Rule } from './rule.js';

/** Shorter texts are guessed at only, however plain they look. */
const LONG_ENOUGH = 200;

/** A page says in which language it is, so that it is spoken in the right voice. */
export const pageLanguage: Rule = {
  id: 'page-language',
  wcag: ['3.1.1'],
  confidence: 'certain',
  kinds: ['document'],
  selector: 'html',
  watches: ['lang', 'xml:lang'],
  soundIf: [],
  repair,
};

function repair(html: Element): Finding | undefined {
  const lang = html.getAttribute('lang')?.trim() ?? '';
  const corrected = lang ? correctedTag(lang) : undefined;
  if (corrected) return speaking(html, corrected, 'what its language tag was meant to be');
  if (corrected === '') return matching(html, lang) ?? contradicted(html, lang);
  const said = saidElsewhere(html);
  if (said) return speaking(html, said, 'the language that the page names in another place');
  const text = sampleOf(html.querySelector('body') ?? html);
  const guess = guessLanguage(text);
  if (!guess) return undefined;
  const mend = speaking(html, guess, 'the script and the commonest words of the text');
  return text.length < LONG_ENOUGH ? { ...mend, confidence: 'inferred' } : mend;
}

function speaking(html: Element, lang: string, evidence: string): Mend {
  return { edits: [setAttribute(html, 'lang', lang)], evidence };
}

/** `xml:lang` says nothing of its own in HTML, and must not say something else. */
function matching(html: Element, lang: string): Mend | undefined {
  const xml = html.getAttribute('xml:lang')?.trim();
  if (!xml || correctedTag(xml) !== '' || primaryLanguage(xml) === primaryLanguage(lang)) return undefined;
  return { edits: [setAttribute(html, 'xml:lang', lang)], evidence: 'the lang attribute beside it' };
}

/** A template's language that was never changed makes the page unintelligible in speech. */
function contradicted(html: Element, lang: string): Mend | undefined {
  const text = sampleOf(html.querySelector('body') ?? html);
  const plain = contradictingLanguage(text, primaryLanguage(lang));
  return plain ? { ...speaking(html, plain, `the text, which is plainly not in "${lang}"`), confidence: 'inferred' } : undefined;
}

function saidElsewhere(html: Element): string | undefined {
  const metas = 'meta[property="og:locale"],meta[http-equiv="content-language" i],meta[name="language" i]';
  const said = [html.getAttribute('xml:lang'), ...[...html.querySelectorAll(metas)].map((meta) => meta.getAttribute('content'))];
  for (const tag of said) {
    const corrected = tag ? correctedTag(tag) : undefined;
    if (corrected !== undefined) return corrected || tag!.trim();
  }
  return undefined;
}
