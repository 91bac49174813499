import { memoForRun } from '../../../support/memory/memo-for-run.js';
import { editingConcept } from '../../words/editing-concepts.js';
import { iconConcept } from '../../words/icon-concepts.js';
import { toldClasses } from '../../words/told-classes.js';
import { tokensOf } from '../../words/tokens.js';
import { word, type EditingConcept, type IconConcept, type Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { hasWords, mayBeLigature } from '../text/spoken-name.js';

/** Where editors keep what a control of theirs does, and icons what they show. */
const ATTRIBUTES =
  'data-command data-cmd data-action data-tag name class value data-name href xlink:href data-icon data-feather data-lucide'.split(
    ' ',
  );

/** How far around a control its toolbar may be, and how many controls are looked at there. */
const LEVELS = 4;
const MOST = 80;

/** What the control does to a text, where its toolbar makes words bold and italic: elsewhere a table or a link is none to insert. */
export function editingClue(control: Element, words: Words): Clue | undefined {
  const command = commandOf(control);
  const toolbar = command && toolbarOf(control);
  return toolbar && inferred(word(words, command), 'its icon', [toolbar]);
}

function commandOf(control: Element): EditingConcept | undefined {
  const text = control.textContent.trim();
  if (hasWords(text) && !mayBeLigature(text)) return undefined;
  for (const part of [...control.querySelectorAll('i, span, svg, use'), control]) {
    const tokens = tokensOf(ATTRIBUTES.map((name) => toldIn(part, name)).join(' '));
    if (ELSEWHERE.includes(iconConcept(tokens))) return undefined;
    const command = editingConcept(tokens);
    if (command) return command;
  }
  return editingConcept(tokensOf(text));
}

/** What icons show that mean the same wherever they are, whatever else the control is called after. */
const ELSEWHERE: readonly (IconConcept | undefined)[] = ['undo', 'redo', 'close', 'copy', 'delete', 'search', 'save'];

/** The attribute's value, without classes of layout. */
function toldIn(part: Element, attribute: string): string {
  const value = part.getAttribute(attribute) ?? '';
  return attribute === 'class' ? toldClasses(value).replace(LAYOUT, '') : value;
}

const LAYOUT =
  /(?<!\S)(btn-link|text-\S+|justify-(content|items|self|between|around|evenly|center|start|end)\S*|h-\S+)(?!\S)/g;

function toolbarOf(control: Element): Element | undefined {
  let box = control.parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) if (toolbars(box)) return box;
  return undefined;
}

/** Which boxes are known to be toolbars: all controls in one ask for the same. */
const toolbars = memoForRun((box: Element): boolean => {
  const controls = [...box.querySelectorAll('button, a, [role=button], [onclick]')].slice(0, MOST);
  const commands = new Set(controls.map(commandOf));
  return commands.has('bold') && commands.has('italic');
});
