import { insertNode, setAttribute, type Edit } from '../ledger/edit.js';
import { isHidden } from './checks/is-hidden.js';
import { FIELDS } from './evidence/fields.js';
import { questionOf } from './evidence/question-of.js';
import { reference } from './evidence/reference.js';
import { spokenName } from './evidence/spoken-name.js';
import { CONTENT, type Mend, type Rule } from './rule.js';

/** Radio buttons and check boxes that answer one question become a group that is called by it. */
export const groupLabel: Rule = {
  id: 'group-label',
  wcag: ['1.3.1', '3.3.2'],
  confidence: 'certain',
  kinds: ['field', 'form'],
  selector: 'input[type=radio][name], input[type=checkbox][name], fieldset, [role=radiogroup], [role=group]',
  watches: ['name', 'type', 'role', 'aria-label', 'aria-labelledby', CONTENT],
  soundIf: [isHidden],
  repair: (element) => (element.localName === 'input' ? grouped(element as HTMLInputElement) : titled(element)),
};

/** A group that is one already and lacks a name only. */
function titled(group: Element): Mend | undefined {
  const first = group.querySelector(FIELDS);
  const question = first && !spokenName(group) ? questionOf(first) : undefined;
  return question && { ...question, edits: [setAttribute(group, 'aria-label', question.text)] };
}

/** The first of its group speaks for all. */
function grouped(field: HTMLInputElement): Mend | undefined {
  const fields = groupOf(field);
  if (fields[0] !== field || fields.length < 2 || field.closest('fieldset, [role=radiogroup], [role=group]'))
    return undefined;
  const question = questionOf(field);
  return question && { ...question, edits: groupEdits(fields, question.text) };
}

function groupOf(field: HTMLInputElement): HTMLInputElement[] {
  const scope = field.form ?? (field.getRootNode() as ParentNode);
  return [...scope.querySelectorAll<HTMLInputElement>(`input[type=${field.type}][name="${CSS.escape(field.name)}"]`)];
}

/** The box around them becomes the group; where they have none of their own, an element of ours owns them. */
function groupEdits(fields: readonly HTMLInputElement[], label: string): readonly Edit[] {
  const role = fields[0]!.type === 'radio' ? 'radiogroup' : 'group';
  const box = boxAround(fields);
  if (box) return [setAttribute(box, 'role', role), setAttribute(box, 'aria-label', label)];
  const references = fields.map(reference);
  const owner = ownerOf(fields[0]!, references.map(({ id }) => id).join(' '));
  owner.setAttribute('role', role);
  owner.setAttribute('aria-label', label);
  const beside = fields[0]!.closest('label') ?? fields[0]!;
  return [...references.flatMap(({ edits }) => edits), insertNode(owner, beside.parentElement!, beside)];
}

function boxAround(fields: readonly Element[]): Element | undefined {
  let box = fields[0]!.parentElement;
  while (box && !fields.every((field) => box!.contains(field))) box = box.parentElement;
  while (box?.matches('ul, ol, li, tr, tbody, label')) box = box.parentElement;
  return box?.matches('div:not([role]), p:not([role]), span:not([role]), td:not([role]), dd:not([role])') &&
    box.querySelectorAll(FIELDS).length === fields.length
    ? box
    : undefined;
}

function ownerOf(field: Element, ids: string): HTMLElement {
  const owner = field.ownerDocument.createElement('span');
  owner.setAttribute('data-curb-cut-ignore', '');
  owner.setAttribute('aria-owns', ids);
  owner.style.position = 'absolute';
  return owner;
}
