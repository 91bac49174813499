import type { Reason } from '../../i18n/reasons.js';
import { setAttribute } from '../../ledger/edit.js';
import { primaryLanguage } from '../../page/language/language.js';
import { correctedTag } from '../../page/language/language-tag.js';
import type { Finding, Mend, Rule } from '../rule.js';

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
  if (corrected) return speaking(html, corrected, 'a language tag that no voice knows');
  if (corrected === '') return matching(html, lang);
  const said = saidElsewhere(html);
  return said ? speaking(html, said, 'the language that the page names in another place') : undefined;
}

function speaking(html: Element, lang: string, evidence: Reason): Mend {
  return { edits: [setAttribute(html, 'lang', lang)], evidence };
}

/** `xml:lang` says nothing of its own in HTML, and must not say something else. */
function matching(html: Element, lang: string): Mend | undefined {
  const xml = html.getAttribute('xml:lang')?.trim();
  if (!xml || correctedTag(xml) !== '' || primaryLanguage(xml) === primaryLanguage(lang)) return undefined;
  return { edits: [setAttribute(html, 'xml:lang', lang)], evidence: 'its “lang”' };
}

function saidElsewhere(html: Element): string | undefined {
  const metas = 'meta[property="og:locale"],meta[http-equiv="content-language" i],meta[name="language" i]';
  const said = [
    html.getAttribute('xml:lang'),
    ...[...html.querySelectorAll(metas)].map((meta) => meta.getAttribute('content')),
  ];
  for (const tag of said) {
    const corrected = tag ? correctedTag(tag) : undefined;
    if (tag && corrected !== undefined) return corrected || tag.trim();
  }
  return undefined;
}
