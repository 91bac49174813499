import type { Change } from './change.js';

/** Longest value of an attribute that is shown whole, in characters. */
const LONGEST = 80;

/** The element's opening tag as it stands. */
export const tagAfter = (shown: Shown): string => piecesAfter(shown).join('');

/** The element's opening tag as it was without the change. */
export const tagBefore = (change: Change): string => piecesBefore(change).join('');

/** The opening tag as it stands, its name and each of its attributes a piece. */
export const piecesAfter = (shown: Shown): string[] => tagOf(shown.element.localName, attributesOf(shown));

/** The opening tag as it was without the change, in pieces. */
export function piecesBefore(change: Change): string[] {
  const attributes = attributesOf(change);
  for (const { attribute, before } of change.repairs) {
    if (before === null) attributes.delete(attribute);
    else attributes.set(attribute, before);
  }
  return tagOf(change.element.localName, attributes);
}

/** An element, and what was changed of it where that is what is told. */
type Shown = Pick<Change, 'element'> & Partial<Change>;

/** Marks that a visitor's looks hang on: neither the author's, nor to be copied into the source. */
const MARK = /^data-curb-cut-/;

function attributesOf({ element, repairs }: Shown): Map<string, string> {
  const isTold = (name: string): boolean => !MARK.test(name) || !!repairs?.some(({ attribute }) => attribute === name);
  return new Map([...element.attributes].filter(({ name }) => isTold(name)).map(({ name, value }) => [name, value]));
}

function tagOf(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const written = [...attributes].map(
    ([attribute, value]) => ` ${attribute}="${shortened(value).replaceAll('"', '&quot;')}"`,
  );
  return [`<${name}`, ...written, '>'];
}

/** A value as far as it is shown. */
export const shortened = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
