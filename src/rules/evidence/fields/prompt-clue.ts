import { isAskedFor } from '../../words/field-concepts.js';
import { inferred, type Clue } from '../clue.js';
import { labelText } from '../text/label-text.js';

/** The first option of a list, where it cannot be chosen and asks the question. */
export function promptClue(list: Element): Clue | undefined {
  const [first, ...others] = list.localName === 'select' ? (list as HTMLSelectElement).options : [];
  if (!first || !(first.getAttribute('value') === '' || first.disabled || asks(first, others))) return undefined;
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

/** How options begin that only ask to choose one, in the languages of our words; those that divide words by spaces bend the end of it. */
const PROMPT = new RegExp(
  '^[-–—.\\s]*((please|bitte|por favor,?|veuillez|merci de|per favore|proszę|الرجاء|يرجى|من فضلك|נא|אנא|请|請) ?)?(' +
    '(select|choose|pick|wähl|auswähl|choisi|sélectionne|faites votre choix|seleccion|elij|elig|esco[gj]|selecion|escolh|selezion|scegli|kies|' +
    'selecteer|maak een keuze|wybierz|wybrać|اختر|اختار|اختيار|الاختيار|حدد|تحديد|לבחור|בחר)\\p{L}*' +
    '|选择|選擇|選択|お?選(び|んで))',
  'iu',
);

/** "Please select", "Choose one": it does not say what. */
const isOnlyPrompt = (text: string): boolean =>
  PROMPT.test(text) &&
  !text
    .replace(PROMPT, '')
    .split(/\s+/)
    .some((part) => /\p{L}/u.test(part) && !FILLER.test(part));

const FILLER = new RegExp(
  '^\\P{L}*(please|an?|one|the|your|option|item|value|from|list|below|here|sie|bitte|aus|eine?n?|su|una?|uno|opci[oó]n|valor|una?e?|votre|choix|valeur|' +
    'la|de|liste|uw|een|optie|opção|opzione|opcję|jedną|z|listy|خيار|خيارا|من|القائمة|אפשרות|' +
    '(して)?(ください|下さい)|一?[个個项項]|なし)\\P{L}*$',
  'iu',
);
