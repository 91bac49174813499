import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import { certain, inferred, type Clue } from '../../clue.js';
import { askingPlaceholder } from './asking-placeholder.js';
import { boxAround } from '../field-box.js';
import { FIELDS, isTicked } from '../fields.js';
import { leadsToNext } from '../leads-to-next.js';
import { LEADS, textBeside, type Found } from '../text-beside.js';
import { isSentence } from '../../text/is-sentence.js';
import { labelText } from '../../text/label-text.js';
import { isElement } from '../../../../support/elements/is-element.js';

/** How far up from the field the text may stand, and how far what is marked as a label. */
const LEVELS = 3;
const LABEL_LEVELS = 8;

/** Parts of a page beyond which no text belongs to the field any more. */
const EDGE = 'form, fieldset, table, td, th, tr, body, main, section, article, nav, [role=dialog], dialog, ul, ol';

/** The text before the field, or behind it where it is ticked. Certain where nothing else can be meant: a label, a colon, or no other field around what is no sentence. */
export function adjacentLabel(field: Element, ticked = isTicked(field)): Clue | undefined {
  return lookAround(field, ticked) ?? (ticked ? lookAround(field, false) : undefined);
}

function lookAround(field: Element, behind: boolean): Clue | undefined {
  let at = field;
  for (let level = 0; level < LABEL_LEVELS; level++) {
    const beside = textBeside(at, behind, field);
    if (beside === 'blocked' || (beside && behind && leadsToNext(beside))) return undefined;
    const found =
      beside && ((isAffix(beside.text) && !isTicked(field)) || isDrawnValue(beside, field)) ? undefined : beside;
    if (found && level >= LEVELS && !isLabel(found)) return undefined;
    const parent = at.parentElement;
    const alone = isOnlyIn(parent, field, FIELDS);
    if (
      found &&
      !isMarked(found) &&
      (isOutdone(found, at.localName === 'label' ? 0 : level, field) || (!behind && isExplained(found)))
    )
      return undefined;
    if (found) return judged(found, alone || (level === 0 && isTicked(field)), isTicked(field));
    if (!parent || !alone || parent.matches(EDGE)) return undefined;
    // Who goes on from what has its text before it looks at the next row.
    if (behind && leads(textBeside(at, false, field))) return undefined;
    at = parent;
  }
  return undefined;
}

/** A star or a number before a box is no label of it. */
const leads = (before: ReturnType<typeof textBeside>): boolean =>
  typeof before === 'object' && labelText(before.text) !== '';

/** What a switch writes on itself. */
const STATES = /^(on|off)([\s/|]*(on|off))*$/i;

function judged({ text, nodes }: Found, alone: boolean, ticked: boolean): Clue | undefined {
  const label = labelText(text) || (ticked ? figureIn(text) : sumIn(text));
  const elements = nodes.filter(isElement);
  if (!label || STATES.test(label) || elements.some((element) => isInstruction(element, label))) return undefined;
  const basis = nodes.flatMap((node) => (isElement(node) ? node : boxAround(node)));
  const isProof = (alone && (ticked || !isSentence(text))) || isMarked({ text, nodes });
  return (isProof ? certain : inferred)(label, 'the text beside it', basis);
}

/** Answers are numbers now and then: marks, and how often. */
const figureIn = (text: string): string => /^\d+([.,]\d+)?\s*%?$/.exec(text.trim())?.[0] ?? '';

/** A label, or text that ends as labels do. */
const isMarked = (found: Found): boolean => LEADS.test(found.text) || /\*\s*$/.test(found.text) || isLabel(found);

/** A label, or a box that holds nothing else. */
const isLabel = ({ nodes }: Found): boolean =>
  nodes.some((node) => {
    if (!isElement(node)) return false;
    const label = node.localName === 'label' ? node : node.querySelector('label');
    return label?.textContent.trim() === node.textContent.trim();
  });

/** A sum that is asked for to keep robots out. */
const sumIn = (text: string): string => /^\d+ ?[-+−×x*] ?\d+ ?[=?]?$/.exec(text.trim())?.[0] ?? '';

/** A placeholder that says what to fill in tells more than a text that is only near. */
const isOutdone = ({ text }: Found, level: number, field: Element): boolean =>
  (level > 0 || isSentence(text)) && askingPlaceholder(field) !== '';

/** A label before the text is that of the field, and the text explains it. */
function isExplained({ nodes }: Found): boolean {
  const label = (nodes.at(-1) as Element).previousElementSibling;
  return label?.localName === 'label' && !(label as HTMLLabelElement).control && label.textContent.trim() !== '';
}

/** What is filled in along with the field's own content, as a currency or the beginning of an address, or was before it and can be taken away. */
const isAffix = (text: string): boolean =>
  (!/\p{L}/u.test(text) && !sumIn(text)) || /^\s*(\w+:\/\/\S*|[\w-]+(\.[\w-]+)*\.\w+\/\S*)\s*$|×\s*$/.test(text);

/** What a list made by hand draws in the place of its value. */
const isDrawnValue = ({ nodes }: Found, field: Element): boolean =>
  field.matches('[role=combobox]') && nodes.some((node) => isElement(node) && node.matches('[class*=placeholder]'));

/** A paragraph of two sentences tells how to fill the field in, not what it asks for. */
const isInstruction = (element: Element, text: string): boolean =>
  element.localName === 'p' && /\p{L}{2,}[.!]\s+\p{Lu}.*[.!]$/u.test(text);
