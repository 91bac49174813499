import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { certain, inferred, named, type Clue } from '../evidence/clue.js';
import { fileWords } from '../evidence/text/file-words.js';
import { controlClue } from '../evidence/controls/control-clue.js';
import { iconClue } from '../evidence/icons/icon-clue.js';
import { labelText } from '../evidence/text/label-text.js';
import { literalClue } from '../evidence/literal-clue.js';
import { textClue } from '../evidence/text-clue.js';
import { CONTENT, type Rule } from '../rule.js';

/** What is said to be an image, drawn by markup or style, is named after its title, its file or its icon. */
export const svgName: Rule = {
  id: 'svg-name',
  wcag: ['1.1.1'],
  confidence: 'inferred',
  kinds: ['graphic'],
  selector:
    ':is([role=img], [role=image], [role=graphics-document], [role=graphics-symbol], [role=graphics-object]):not(img)',
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'role', CONTENT],
  soundIf: [hasName, isHidden],
  repair: (image, context) => {
    const words = context.words(image);
    const clue =
      titleClue(image) ??
      literalClue(image) ??
      emojiClue(image) ??
      (words && (iconClue(image, words) ?? controlClue(image, words))) ??
      textClue(image, 'the words on it') ??
      captionClue(image) ??
      linkClue(image) ??
      fileClue(image);
    return clue && named(image, clue);
  },
};

/** A title, a description or words anywhere in the drawing, where only a title as its first child makes a name. */
function titleClue(image: Element): Clue | undefined {
  for (const title of image.querySelectorAll('title, desc, text')) {
    const text = labelText(title.textContent);
    if (text) return certain(text, `its “${title.localName}”`, [title]);
  }
  return undefined;
}

/** Screen readers know what it shows, and say nothing of what is in an image. */
function emojiClue({ textContent }: Element): Clue | undefined {
  const text = textContent.trim();
  return /^\p{Emoji_Presentation}/u.test(text) ? certain(text, 'the words on it') : undefined;
}

/** What is said below it in a figure that shows nothing else; a drawing within the caption only adorns that. */
function captionClue(image: Element): Clue | undefined {
  const figure = image.closest('figure, figcaption');
  if (!figure?.matches('figure')) return undefined;
  const isAlone = [...figure.querySelectorAll(SHOWN)].every((shown) => image.contains(shown));
  return isAlone ? textClue(figure.querySelector('figcaption'), 'its caption', inferred) : undefined;
}

const SHOWN = 'img, svg, canvas, video, audio, iframe, object, embed, table, pre, blockquote, [role=img]';

/** In a link that holds nothing else it shows where that leads. */
function linkClue(image: Element): Clue | undefined {
  const link = image.closest('a[aria-label]');
  if (!link || link.textContent.trim() || link.querySelectorAll(SHOWN).length > 1) return undefined;
  const text = labelText(link.getAttribute('aria-label') ?? '');
  return text ? inferred(text, 'where it leads', [link]) : undefined;
}

function fileClue(image: Element): Clue | undefined {
  const address =
    /url\(["']?([^"')]+)/.exec(getComputedStyle(image).backgroundImage)?.[1] ??
    image.querySelector('image')?.getAttribute('href');
  const text = fileWords(address ?? null);
  return text ? inferred(text, 'its file name') : undefined;
}
