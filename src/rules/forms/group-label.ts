import { insertNode, setAttribute, type Edit } from '../../ledger/edit.js';
import { labelsOf } from '../../page/name/labels-of.js';
import { isHidden } from '../checks/is-hidden.js';
import { heardElement } from '../edits/own-element.js';
import type { Clue } from '../evidence/clue.js';
import { adjacentLabel } from '../evidence/fields/labels/adjacent-label.js';
import { compoundLedBy } from '../evidence/fields/parts/compound.js';
import { FIELDS, isTicked } from '../evidence/fields/fields.js';
import { standsBehindAnswer } from '../evidence/fields/leads-to-next.js';
import { namesakesOf } from '../evidence/fields/namesakes.js';
import { questionOf } from '../evidence/fields/labels/question-of.js';
import { reference } from '../../ledger/reference.js';
import { textClue } from '../evidence/text-clue.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import { CONTENT, type Mend, type Rule } from '../rule.js';

const GROUPS = 'fieldset, [role=radiogroup], [role=group]';
const CHOICES = 'input:is([type=radio], [type=checkbox])[name]';

/** Radio buttons and check boxes that answer one question, and fields that are parts of one answer, become a group that is called by it. */
export const groupLabel: Rule = {
  id: 'group-label',
  wcag: ['1.3.1', '3.3.2'],
  confidence: 'certain',
  kinds: ['field', 'form'],
  selector: `${FIELDS}, ${GROUPS}`,
  watches: ['name', 'type', 'role', 'aria-label', 'aria-labelledby', CONTENT],
  soundIf: [isHidden],
  repair: (element) => {
    if (element.matches(GROUPS)) return titled(element);
    return element.matches(CHOICES) ? grouped(element as HTMLInputElement) : parted(element);
  },
};

/** A group that is one already and lacks a name only. */
function titled(group: Element): Mend | undefined {
  const [first, second] = group.querySelectorAll(FIELDS);
  if (!first || spokenName(group)) return undefined;
  const question = questionOf(first);
  if (!question || (second && isOfFirst(question, first, second))) return undefined;
  return { ...question, edits: [setAttribute(group, 'aria-label', question.text)] };
}

/** The first part of an answer speaks for the others. */
function parted(field: Element): Mend | undefined {
  const compound = field.closest(GROUPS) ? undefined : compoundLedBy(field);
  const clue = compound && textClue(compound.label, 'its label');
  if (!clue || !canBeGroup(compound.box)) return undefined;
  return { ...clue, edits: groupEdits(compound.box, 'group', clue.text) };
}

/** What stands before the first of several fields that each have a text of their own is the label of that field alone. */
const isOfFirst = ({ text }: Clue, first: Element, second: Element): boolean =>
  !isTicked(first) &&
  adjacentLabel(first)?.text === text &&
  (labelsOf(second).length > 0 || adjacentLabel(second) !== undefined);

/** The first of its group speaks for all. */
function grouped(field: HTMLInputElement): Mend | undefined {
  const fields = field.closest(GROUPS) ? [] : groupLedBy(field);
  const question = fields.length > 1 ? questionBefore(field) : undefined;
  if (!question) return undefined;
  const role = field.type === 'radio' ? 'radiogroup' : 'group';
  const box = boxAround(field, fields);
  if (box) return { ...question, edits: groupEdits(box, role, question.text) };
  // The cells of a table stay where they are: its headers tell what is asked.
  if (!fields.every((one) => one.closest('td, th') === field.closest('td, th'))) return undefined;
  return { ...question, edits: ownedBy(heardElement(field.ownerDocument, role, question.text), fields) };
}

/** A name that its author gave and nobody heard is heard with the role. */
const groupEdits = (box: Element, role: string, name: string): readonly Edit[] => [
  setAttribute(box, 'role', role),
  ...(box.matches('[aria-label], [aria-labelledby]') ? [] : [setAttribute(box, 'aria-label', name)]),
];

const canBeGroup = (box: Element): boolean => box.matches(':is(div, p, span, td, dd):not([role])');

/** What is asked before the first of a group: where each answer stands before its box, before the first answer. */
function questionBefore(first: HTMLInputElement): Clue | undefined {
  const { parentElement } = first;
  return parentElement && standsBehindAnswer(first) ? questionOf(parentElement) : questionOf(first);
}

/** All of its group, where it is the first. */
function groupLedBy(field: HTMLInputElement): readonly HTMLInputElement[] {
  const group = namesakesOf(field);
  return group[0] === field ? group : [];
}

/** A plain box that holds these fields and no other. */
function boxAround(first: Element, fields: readonly Element[]): Element | undefined {
  const holds = (box: Element): boolean => fields.every((field) => box.contains(field));
  let box = first.parentElement;
  while (box && (!holds(box) || box.matches('ul, ol, li, tr, tbody, label'))) box = box.parentElement;
  if (!box || !canBeGroup(box)) return undefined;
  // Thousands of groups may share a box: all but the first of them are told by what stands before them.
  return box.querySelector(FIELDS) === first && box.querySelectorAll(FIELDS).length === fields.length ? box : undefined;
}

/** Fields that share their box with others are owned by an element of ours, before the first of them. */
function ownedBy(group: HTMLElement, fields: readonly HTMLInputElement[]): readonly Edit[] {
  const references = fields.map(reference);
  group.setAttribute('aria-owns', references.map(({ id }) => id).join(' '));
  const [beside] = fields.map((field) => field.closest('label') ?? field);
  const parent = beside?.parentElement;
  return beside && parent ? [...references.flatMap(({ edits }) => edits), insertNode(group, parent, beside)] : [];
}
