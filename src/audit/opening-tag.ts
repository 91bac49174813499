import type { Change } from './change.js';

/** Longest value of an attribute that is shown whole, in characters. */
const LONGEST = 80;

/** The element's opening tag as it stands. */
export const tagAfter = (change: Pick<Change, 'element'>): string => piecesAfter(change).join('');

/** The element's opening tag as it was without the change. */
export const tagBefore = (change: Change): string => piecesBefore(change).join('');

/** The opening tag as it stands, its name and each of its attributes a piece. */
export const piecesAfter = ({ element }: Pick<Change, 'element'>): string[] =>
  tagOf(element.localName, attributesOf(element));

/** The opening tag as it was without the change, in pieces. */
export function piecesBefore({ element, repairs }: Change): string[] {
  const attributes = attributesOf(element);
  for (const { attribute, before } of repairs) {
    if (before === null) attributes.delete(attribute);
    else attributes.set(attribute, before);
  }
  return tagOf(element.localName, attributes);
}

function attributesOf(element: Element): Map<string, string> {
  return new Map([...element.attributes].map(({ name, value }) => [name, value]));
}

function tagOf(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const written = [...attributes].map(
    ([attribute, value]) => ` ${attribute}="${shortened(value).replaceAll('"', '&quot;')}"`,
  );
  return [`<${name}`, ...written, '>'];
}

/** A value as far as it is shown. */
export const shortened = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
