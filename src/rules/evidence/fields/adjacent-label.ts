import { isOnlyIn } from '../../../page/tree/is-only-in.js';
import { HEADING_TAGS } from '../../../standards/headings.js';
import { certain, inferred, type Clue } from '../clue.js';
import { askingPlaceholder } from './asking-placeholder.js';
import { FIELDS, isTicked } from './fields.js';
import { headingQuestion } from './heading-question.js';
import { labelText } from '../text/label-text.js';
import { seenText } from '../text/seen-text.js';

/** How far up from the field the text may stand, and how far what is marked as a label. */
const LEVELS = 3;
const LABEL_LEVELS = 6;

/** Parts of a page beyond which no text belongs to the field any more. */
const EDGE = 'form, fieldset, table, td, th, tr, body, main, section, article, nav, [role=dialog], dialog, ul, ol';

/** Never the label of one field. */
const NO_LABEL = `${HEADING_TAGS}, legend, table, ul, ol, a[href], nav, form, hr, iframe, button, [role]:not([role=presentation], [role=none]), ${FIELDS}`;

/** The text before the field, or behind it where it is ticked. Certain where nothing else can be meant: a label, a colon, or no other field around. */
export function adjacentLabel(field: Element, ticked = isTicked(field)): Clue | undefined {
  return lookAround(field, ticked) ?? (ticked ? lookAround(field, false) : undefined);
}

function lookAround(field: Element, behind: boolean): Clue | undefined {
  let at = field;
  for (let level = 0; level < LABEL_LEVELS; level++) {
    const beside = textBeside(at, behind, field);
    if (beside === 'blocked') return undefined;
    const found = beside && isAffix(beside.text) && !isTicked(field) ? undefined : beside;
    if (found && level >= LEVELS && !isLabel(found)) return undefined;
    const parent = at.parentElement;
    const alone = isOnlyIn(parent, field, FIELDS);
    // A placeholder that says what to fill in tells more than a text that is only near.
    if (found && (level > 0 || isSentence(found.text)) && !isMarked(found) && askingPlaceholder(field))
      return undefined;
    // Under a heading that asks for the same, a sentence explains it.
    if (found && isSentence(found.text) && !isMarked(found) && headingQuestion(field)) return undefined;
    if (found) return judged(found, alone || (level === 0 && isTicked(field)), isTicked(field));
    if (!parent || !alone || parent.matches(EDGE)) return undefined;
    at = parent;
  }
  return undefined;
}

/** What a switch writes on itself. */
const STATES = /^(on|off)([\s/|]*(on|off))*$/i;

interface Found {
  readonly text: string;
  readonly nodes: readonly Node[];
}

function judged({ text, nodes }: Found, alone: boolean, ticked: boolean): Clue | undefined {
  const label = labelText(text) || (ticked ? figureIn(text) : sumIn(text));
  const basis = nodes.filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE);
  if (!label || STATES.test(label) || basis.some((element) => isInstruction(element, label))) return undefined;
  return (alone || isMarked({ text, nodes }) ? certain : inferred)(label, 'the text beside it', basis);
}

/** Answers are numbers now and then: marks, and how often. */
const figureIn = (text: string): string => /^\d+([.,]\d+)?\s*%?$/.exec(text.trim())?.[0] ?? '';

/** A label, or text that ends as labels do. */
const isMarked = (found: Found): boolean => /[:：*]\s*$/.test(found.text) || isLabel(found);

/** A label, or a box that holds nothing else. */
const isLabel = ({ nodes }: Found): boolean =>
  nodes.some((node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    const label = element.localName === 'label' ? element : element.querySelector('label');
    return label?.textContent.trim() === element.textContent.trim();
  });

/** A sum that is asked for to keep robots out. */
const sumIn = (text: string): string => /^\d+ ?[-+−×x*] ?\d+ ?[=?]?$/.exec(text.trim())?.[0] ?? '';

/** What is filled in along with the field's own content, as a currency or the beginning of an address. */
const isAffix = (text: string): boolean =>
  (!/\p{L}/u.test(text) && !sumIn(text)) || /^\s*(\w+:\/\/\S*|[\w-]+(\.[\w-]+)*\.\w+\/\S*)\s*$/.test(text);

const isSentence = (text: string): boolean => /[.!]\s*$/.test(text);

/** The run of text next to the node, or the block of text; nothing where only a line break or an empty element is there. */
function textBeside(at: Element, behind: boolean, field: Element): Found | 'blocked' | undefined {
  const nodes: Node[] = [];
  let text = '';
  let isOfLineAbove = false;
  for (let node = step(at, behind); node; node = step(node, behind)) {
    if (node.nodeType === Node.COMMENT_NODE) continue;
    const goesOn = behind && text.trim() !== '' && isInSentence(node);
    if (!goesOn && isOtherPart(node, field))
      return text && !isOfLineAbove && (behind || !isLooseBox(node)) ? { text, nodes } : 'blocked';
    const block = node.nodeType === Node.ELEMENT_NODE && !isInline(node as Element);
    const own = block || node.nodeType === Node.ELEMENT_NODE ? seenText(node) : (node as Text).data;
    if (block && text.trim()) break;
    // What stands behind a field on the line above is said of that field.
    isOfLineAbove ||= block && !behind && !text.trim() && !own.trim();
    if (own.trim()) {
      text = behind ? text + own : own + text;
      nodes.push(node);
      if (block || (node as Element).localName === 'label') break;
    }
  }
  return text.trim() ? { text, nodes } : undefined;
}

/** A link within what one agrees to: it begins like no sentence of its own. */
const isInSentence = (node: Node): boolean =>
  (node as Element).localName === 'a' && /^\s*\p{Ll}/u.test(node.textContent ?? '');

/** A paragraph of two sentences tells how to fill the field in, not what it asks for. */
const isInstruction = (element: Element, text: string): boolean =>
  element.localName === 'p' && /\p{L}{2,}[.!]\s+\p{Lu}.*[.!]$/u.test(text);

const step = (node: Node, behind: boolean): Node | null => (behind ? node.nextSibling : node.previousSibling);

function isOtherPart(node: Node, field: Element): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return (
    element.matches(NO_LABEL) ||
    element.querySelector(FIELDS) !== null ||
    isWholePart(element) ||
    (isTicked(field) ? isAllControls(element) : isMadeOfControls(element)) ||
    labelsAnother(element, field)
  );
}

/** A part of the page with parts of its own, or something that was said, with controls to answer it. */
function isWholePart(element: Element): boolean {
  const said = element.querySelector('p')?.textContent.trim();
  return (
    element.querySelector('[role=tabpanel], article, section, table, form, iframe, hr') !== null ||
    (said !== undefined &&
      said !== element.textContent.trim() &&
      element.querySelector('a[href], button, [onclick]') !== null)
  );
}

/** What follows a box to tick that has no label is its text. */
const isLooseBox = (node: Node): boolean =>
  (node as Element).matches('[type=checkbox], [type=radio]') && !(node as HTMLInputElement).labels?.length;

/** Most of its text is in links, buttons and the like: a menu, or a field that is made by hand. */
function isMadeOfControls(element: Element): boolean {
  const length = lengthOfControls(element);
  return length > 0 && length * 2 > element.textContent.trim().length;
}

/** Behind a box to tick stands what one agrees to, and that is mostly a link. */
const isAllControls = (element: Element): boolean =>
  lengthOfControls(element) > 0 && element.textContent.trim().length - lengthOfControls(element) < FEW;

/** What is less than this has no words in it, in characters. */
const FEW = 4;

const lengthOfControls = (element: Element): number =>
  [...element.querySelectorAll('a[href], button, [role=button], [tabindex]')].reduce(
    (sum, { textContent }) => sum + textContent.trim().length,
    0,
  );

/** A label that names some other field says nothing of this one, unless it only finds that because both have the same id. */
function labelsAnother(element: Element, field: Element): boolean {
  const { control, htmlFor } = element as HTMLLabelElement;
  return element.localName === 'label' && control !== null && (htmlFor === '' || htmlFor !== field.id);
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline') && element.localName !== 'br';
}
