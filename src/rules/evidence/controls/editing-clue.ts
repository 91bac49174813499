import { editingConcept } from '../../words/editing-concepts.js';
import { tokensOf } from '../../words/tokens.js';
import { word, type EditingConcept, type Words } from '../../words/words.js';
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
  for (const part of [control, ...control.querySelectorAll('i, span, svg, use')]) {
    const told = ATTRIBUTES.map((name) => part.getAttribute(name) ?? '').join(' ');
    const command = editingConcept(tokensOf(told));
    if (command) return command;
  }
  return editingConcept(tokensOf(text));
}

function toolbarOf(control: Element): Element | undefined {
  let box = control.parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    const controls = [...box.querySelectorAll('button, a, [role=button], [onclick]')].slice(0, MOST);
    const commands = new Set(controls.map(commandOf));
    if (commands.has('bold') && commands.has('italic')) return box;
  }
  return undefined;
}
