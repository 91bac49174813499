import { isTicked } from './fields.js';
import { LEADS, textBeside, type Found } from './text-beside.js';
import { isElement } from '../../../support/elements/is-element.js';

/** True where the text behind a box belongs to the box that follows it, be it in a box of its own: "Yes: [ ] No: [ ]". */
export function leadsToNext({ text, nodes }: Found): boolean {
  const next = LEADS.test(text) ? nodes.at(-1)?.nextSibling : null;
  return (
    isElement(next) && (isTicked(next) || (!next.textContent.trim() && next.querySelector('[type=radio]') !== null))
  );
}

/** True for the first of several boxes that have their answers before them. */
export function standsBehindAnswer(first: Element): boolean {
  const behind = textBeside(first, true, first);
  return behind !== undefined && behind !== 'blocked' && leadsToNext(behind);
}
