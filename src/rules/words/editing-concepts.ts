import { conceptIn, conceptTable } from './concept-table.js';
import type { EditingConcept } from './words.js';

/** What editors and icon sets call the commands over a text: elsewhere many of these words tell of looks. */
const COMMANDS = conceptTable<EditingConcept>(`
bold strong
italic em oblique
underline underlined
strikethrough strike strike-through
subscript sub
superscript super sup
text-colour text-color font-color fore-color forecolor format-color-text color
insert-link link hyperlink createlink create-link
insert-image image picture photo
insert-table table
bulleted-list list-ul list-bullet list-bulleted bullet-list unordered-list list-unordered insertunorderedlist unorderedlist ul
numbered-list list-ol list-ordered list-numbered ordered-list list-number insertorderedlist orderedlist ol
outdent dedent indent-decrease decrease-indent text-indent-right
indent indent-increase increase-indent text-indent-left
align-left text-left justify-left justifyleft
align-center text-center justify-center justifycenter align-centre
align-right text-right justify-right justifyright
justify align-justify text-justify justify-full justifyfull align-full
quote blockquote quote-left quote-right block-quote
code code-block codeblock
heading header
clear-formatting clean eraser remove-format removeformat format-clear clear-format
`);

/** What a command with this class, name or icon does to a text. */
export const editingConcept = (tokens: readonly string[]): EditingConcept | undefined => conceptIn(COMMANDS, tokens);
