import { isAskedFor } from '../../../words/field-concepts.js';
import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';

/** The first option of a list, where it cannot be chosen and asks the question. */
export function promptClue(list: Element): Clue | undefined {
  const [first, ...others] = list.localName === 'select' ? (list as HTMLSelectElement).options : [];
  if (!first || !(first.getAttribute('value') === '' || first.disabled || first.hidden || asks(first, others)))
    return undefined;
  const text = labelText(first.text.replace(/^[-–—.\s]+|[-–—.…\s]+$/g, ''));
  return text && !isOnlyPrompt(text) ? inferred(text, 'its first option', [list]) : undefined;
}

/** It asks in so many words, says what is asked for among options that do not, or is the only one without a value. */
function asks(first: HTMLOptionElement, others: readonly HTMLOptionElement[]): boolean {
  if (PROMPT.test(first.text)) return true;
  if (others.length === 0) return false;
  if (QUESTION.test(first.text) && !others.some((other) => QUESTION.test(other.text))) return true;
  const hasNoValue = !first.hasAttribute('value') && others.every((other) => other.hasAttribute('value'));
  return hasNoValue || (isAskedFor(first.text) && !others.some((other) => isAskedFor(other.text)));
}

/** How the name of a choice is put, and no choice is. */
const QUESTION =
  /^(type|kind|reason|number|level|method|choice|area|form|purpose) (of|for) |^(your|my|preferred|what|which|how|when|where) |[?:*]\s*$|^[-–—]+ ?\p{L}/iu;

/** How options begin that only ask to choose one, in the languages of our words. */
const ASKING = [
  'select|choose|pick(?! up)|set your|make (a|your) (selection|choice)',
  'wähl(e|en|t)|auswählen|treffen sie (eine|ihre) (aus)?wahl',
  'choisi(r|s|ssez)|sélectionne[rz]?|faites votre choix',
  'seleccion(e|a|á|ar)|elij[ae]|elige|elegir|escoja|escoger?',
  'selecion(e|a|ar)|escolh(a|e|er)(?! múltipla)',
  'selezion(a|are|i)|scegli|scegliere|scelga|(fai|effettua) una scelta',
  'kies|kiezen|selecteer|selecteren|maak (een|je|uw) keuze',
  'wybierz|wybrać',
  'اختر|اختاري?|اختيار|الاختيار|حددي?|تحديد',
  'לבחור|בחר[וי]?',
].join('|');

/** Those that divide words by spaces end there: what only begins alike is a choice ("Pickup"). */
const PROMPT = new RegExp(
  '^[-–—.\\s]*((please|bitte|por favor,?|veuillez|merci de|per favore|proszę|الرجاء|يرجى|من فضلك|נא|אנא|请|請) ?)?(' +
    `(${ASKING})(?!\\p{L})|选择|選擇|[おご]?選択|お?選(び|んで))`,
  'iu',
);

/** "Please select", "Choose one": it does not say what. */
const isOnlyPrompt = (text: string): boolean =>
  PROMPT.test(text) &&
  !text
    .replace(PROMPT, '')
    .split(/[\s'’]+/)
    .some((part) => /\p{L}/u.test(part) && !FILLER.test(part));

/** What is said of the list and of choosing from it, and of nothing in it. */
const FILLER = new RegExp(
  `^\\P{L}*(${[
    'please|an?|any|another|one|of|the|following|your|options?|item|value|from|list|below|here',
    'sie|bitte|aus|eine?[nr]?|der|liste|une?|dans|la|de|votre|choix|valeur',
    'una?|uno|su|opci[oó]n|opciones|valor|lista|uma?|opção|opções|da|opzione|opzioni|dall?|dalla|elenco',
    'uw|je|een|optie|uit|lijst|opcję|opcji|jedną|z|listy|خيار\u064B?ا?|من|القائمة|אפשרות|מהרשימה|מתוך|הרשימה',
    '(して)?(ください|下さい)|(一?[个個项項])?(选项|選項)?|なし',
  ].join('|')})\\P{L}*$`,
  'iu',
);
