import { own } from '../../support/own.js';

/** Common languages whose names people write in place of a tag ("english", "Deutsch"). */
const NAMED =
  'en es fr de pt it nl pl sv da nb no fi tr cs ro hu vi id ca lb ru uk bg sr el ar fa ur he ja zh ko th hi bn ta'.split(
    ' ',
  );

/** Tags from before the registry that hold no language a browser knows. */
const OLD: Readonly<Record<string, string>> = {
  'art-lojban': 'jbo', 'i-ami': 'ami', 'i-bnn': 'bnn', 'i-hak': 'hak', 'i-klingon': 'tlh', 'i-lux': 'lb', 'i-navajo': 'nv',
  'i-pwn': 'pwn', 'i-tao': 'tao', 'i-tay': 'tay', 'i-tsu': 'tsu',
}; // prettier-ignore

let names: Intl.DisplayNames | undefined;

/** What a language tag was meant to be (BCP 47): empty where it is in order already, `undefined` where nobody can tell. */
export function correctedTag(tag: string): string | undefined {
  const trimmed = tag.trim();
  // The platform's list of names takes longer to load than the page to walk.
  if (/^[a-z]{2}(-[a-z]{2})?$/i.test(trimmed) && NAMED.includes(trimmed.slice(0, 2).toLowerCase())) return '';
  const old = own(OLD, trimmed.toLowerCase());
  if (old) return old;
  const primary = trimmed.split(/[-_]/)[0] ?? '';
  const canonical = canonicalOf(trimmed.replace(/_/g, '-'));
  if (canonical && primary && primaryOf(canonical) !== primary.toLowerCase() && isNamed(canonical)) return canonical;
  if (/^[a-z]{3}$/i.test(primary) && canonical) return '';
  if (isNamed(primary.toLowerCase())) return canonical && trimmed.includes('_') ? canonical : '';
  return NAMED.find((code) => isCalled(code, trimmed.toLowerCase())) ?? spokenIn(trimmed);
}

/** The one language of a region, where the tag names a region ("em-US"). */
function spokenIn(tag: string): string | undefined {
  const region = /[-_]([a-z]{2})$/i.exec(tag)?.[1];
  if (!region || !isRegion(region.toUpperCase())) return undefined;
  return new Intl.Locale(`und-${region}`).maximize().language;
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const primaryOf = (tag: string): string => tag.split('-')[0] ?? '';

function isNamed(tag: string): boolean {
  const primary = primaryOf(tag);
  if (!/^[a-z]{2,3}$/.test(primary)) return false;
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(primary) !== undefined;
}

function isRegion(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

function isCalled(code: string, name: string): boolean {
  return ['en', code].some((own) => new Intl.DisplayNames(own, { type: 'language' }).of(code)?.toLowerCase() === name);
}
