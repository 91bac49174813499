import type { Translate } from '../i18n/translator.js';

/** What a statement on one page is written from. */
export interface StatementFacts {
  /** Address of the page, or the name of its file. */
  readonly page: string;
  /** How many changes stand in the page, and how many of them are guesses. */
  readonly changes: number;
  readonly guesses: number;
  /** What is left broken on this page, and why; the same one counts once. */
  readonly reasons: readonly StatementLine[];
  /** Mail or web address or telephone number of a person who answers, or words that tell of one; empty for none. */
  readonly contact: string;
  /** Address of the site's own statement; empty for none. */
  readonly statement: string;
  /** The day, as it is written in the statement's language. */
  readonly date: string;
}

/** A part of the statement: a heading, where it has one, and what stands below it. */
export interface StatementPart {
  readonly name: 'what' | 'changed' | 'limits' | 'contact' | 'date';
  readonly title?: string;
  readonly lines: readonly StatementLine[];
}

/** A sentence, or a link. */
export interface StatementLine {
  readonly text: string;
  /** Where it is in another language than the statement. */
  readonly lang?: string;
  readonly address?: string;
}

const LIMITS = ['statement.limit.content', 'statement.limit.frames', 'statement.limit.guesses'] as const;

/** What is said of a page: what was changed, what is known not to work, and who helps. For the panel, and for an owner's own page. */
export function statementOf(facts: StatementFacts, translate: Translate): StatementPart[] {
  const { changes, guesses, date } = facts;
  const reasons = [...new Map(facts.reasons.map((line) => [line.text, line])).values()];
  return [
    { name: 'what', lines: [{ text: translate('statement.what') }] },
    {
      name: 'changed',
      title: translate('statement.changed'),
      lines: [{ text: translate('statement.count', { count: changes, guesses }) }],
    },
    {
      name: 'limits',
      title: translate('statement.limits'),
      lines: [...LIMITS.map((limit) => ({ text: translate(limit) })), ...reasons],
    },
    { name: 'contact', title: translate('statement.contact'), lines: contactLines(facts, translate) },
    { name: 'date', lines: [{ text: translate('statement.date', { date }) }] },
  ];
}

function contactLines({ page, contact, statement }: StatementFacts, translate: Translate): StatementLine[] {
  const own = webLink(translate('statement.owner'), statement, page);
  if (!contact) return [{ text: translate('statement.no-contact') }, ...own];
  if (!isMail(contact)) return [{ text: contact, ...contactAddress(contact, page) }, ...own];
  const [subject, body] = [translate('statement.subject', { page }), translate('statement.body', { page })];
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return [
    { text: contact, address: `mailto:${contact}` },
    { text: translate('statement.feedback'), address: `mailto:${contact}?${query}` },
    ...own,
  ];
}

const isMail = (contact: string): boolean => /^[^\s@/:]+@[^\s@/:]+$/.test(contact);

/** Where something leads that an owner would call an address; what else is written there is meant to be read. */
function contactAddress(contact: string, page: string): Pick<StatementLine, 'address'> {
  if (PHONE.test(contact)) return { address: `tel:${contact.replace(/[^+\d]/g, '')}` };
  return ADDRESS.test(contact) ? addressFrom(contact, page) : {};
}

/** A telephone number, as people group its digits. */
const PHONE = /^\+?(?:[-\s./()]*\d){3,}[\s)]*$/;

const ADDRESS = /^(?:\/|(?:https?|tel|mailto):)\S*$/i;

function webLink(text: string, given: string, page: string): StatementLine[] {
  const { address } = addressFrom(given, page);
  return address ? [{ text, address }] : [];
}

/** Only addresses that call or show something: an attribute may have been filled from somewhere else. */
function addressFrom(given: string, page: string): Pick<StatementLine, 'address'> {
  const base = URL.canParse(page) ? page : undefined;
  const url = given && URL.canParse(given, base) ? new URL(given, base) : undefined;
  return url && /^(https?|tel|mailto):$/.test(url.protocol) ? { address: url.href } : {};
}
