import type { Confidence } from '../../../ledger/repair.js';
import { primaryLanguage } from '../../../page/language/language.js';
import { languageNamed } from '../../words/language-names.js';
import { addressOf } from './address-of.js';

/** What tells that a control changes the language. */
interface Proof {
  readonly confidence: Confidence;
  readonly basis: readonly Element[];
}

/**
 * Why a link or button that is called by a language leads to it, and is nobody's name: its author says so, its address has the code of the
 * language, or another beside it is called by another language. Nothing where none of that is so.
 */
export function languageSwitch(control: Element, tag: string): Proof | undefined {
  if (isCodeOf(tag, control.getAttribute('hreflang') ?? '')) return { confidence: 'certain', basis: [] };
  if (codesIn(addressOf(control)).some((code) => isCodeOf(tag, code))) return { confidence: 'inferred', basis: [] };
  const other = otherBeside(control, tag);
  return other && { confidence: 'inferred', basis: [other] };
}

/** The two ways in which Norwegian is written have codes of their own. */
const isCodeOf = (tag: string, code: string): boolean =>
  /^[a-z]{2}([-_]\w+)*$/i.test(code) && primaryLanguage(code).replace(/^n[bn]$/, 'no') === primaryLanguage(tag);

/** Where an address may name a language: in its path, in its parameters, and in front of its domain. */
function codesIn(url: URL | undefined): string[] {
  if (!url) return [];
  const [first = '', ...domain] = url.hostname.split('.');
  return [...url.pathname.split('/'), ...url.searchParams.values(), domain.length > 1 ? first : ''];
}

/** More are not read: each of a long list would be compared with all. */
const MOST = 50;

function otherBeside(control: Element, tag: string): Element | undefined {
  const box = outermostWith(control).parentElement;
  if (!box || box.matches('html, body, main')) return undefined;
  const others = box.querySelectorAll('a, button, [role=link], [role=button]');
  return Array.from(others)
    .slice(0, MOST)
    .find((other) => !['', tag].includes(languageNamed(other.textContent)));
}

/** The outermost box around a control in which there are no other words, as the items of a list are. */
function outermostWith(control: Element): Element {
  let box = control;
  while (box.parentElement && lettersOf(box.parentElement) === lettersOf(control)) box = box.parentElement;
  return box;
}

/** No more is read than an item of a list has. */
const lettersOf = ({ textContent }: Element): string => textContent.slice(0, 500).replace(/\P{L}/gu, '');
