import { classOf, classWord } from '../../../../page/name/class-words.js';
import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { seenText } from '../../text/seen-text.js';
import { boxOf } from '../field-box.js';

const CALLED = classWord('placeholder');

/** It makes room for the value once one is chosen: what it said is kept. */
const known = new WeakMap<Element, string>();

/** The placeholder that a select made by hand draws as an element of its own, in the place of its value. */
export function drawnPlaceholder(field: Element): Clue | undefined {
  const text = known.get(field) ?? lookFor(field);
  if (text) known.set(field, text);
  return text ? inferred(text, 'the text beside it') : undefined;
}

function lookFor(field: Element): string {
  const parts = [...(boxOf(field)?.querySelectorAll('[class*=placeholder i]') ?? [])];
  const drawn = parts.find((part) => !part.contains(field) && part !== field && CALLED.test(classOf(part)));
  return drawn ? labelText(seenText(drawn)) : '';
}
