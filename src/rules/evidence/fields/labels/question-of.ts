import { HEADING_TAGS } from '../../../../standards/headings.js';
import { certain, inferred, type Clue } from '../../clue.js';
import { FIELDS } from '../fields.js';
import { labelText } from '../../text/label-text.js';
import { seenText } from '../../text/seen-text.js';
import { isElement } from '../../../../support/elements/is-element.js';

/** How far up from the first field of a group its question may stand. */
const LEVELS = 4;

/** What stands right before the first field of a group and belongs to no other field. Certain where it is marked as a title or ends like a question. */
export function questionOf(first: Element): Clue | undefined {
  let at: Element = first.closest('label') ?? first;
  for (let level = 0; level < LEVELS; level++) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (isOfOther(before, first)) return undefined;
      const text =
        before.nodeType === Node.COMMENT_NODE || isOwnLabel(before, first) ? '' : labelText(seenText(before));
      if (text) return titleBefore(before, first) ?? judged(before, text);
    }
    if (!at.parentElement || at.parentElement.matches('form, fieldset, body, main, section, article')) return undefined;
    at = at.parentElement;
  }
  return undefined;
}

const isOwnLabel = (node: Node, field: Element): boolean => (node as HTMLLabelElement).control === field;

function isOfOther(node: Node, first: Element): boolean {
  if (!isElement(node)) return false;
  const { control } = node as HTMLLabelElement;
  return (
    node.matches(`button, table, form, ${FIELDS}`) ||
    node.querySelector(`[role=tabpanel], ${FIELDS}`) !== null ||
    (!!control && control !== first)
  );
}

/** What a paragraph explains is said in the title right before it. */
function titleBefore(node: Node, first: Element): Clue | undefined {
  const title = (node as Element).localName === 'p' ? (node as Element).previousElementSibling : null;
  const text = title?.matches(TITLE) && !isOfOther(title, first) ? labelText(seenText(title)) : '';
  return title && text ? judged(title, text) : undefined;
}

const TITLE = `${HEADING_TAGS}, legend, label, strong, b, dt, th, [class*=label], [class*=legend], [class*=title], [class*=question]`;

function judged(node: Node, text: string): Clue {
  const element = isElement(node) ? node : undefined;
  const title = element?.matches(TITLE) || /[?:？：*]\s*$/.test(node.textContent ?? '');
  return (title ? certain : inferred)(text, 'the text beside it', element && [element]);
}
