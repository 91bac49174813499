import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { seenText } from '../../text/seen-text.js';
import { textClue } from '../../text-clue.js';

/** The first cell of the link's row that tells something and has no link in it. */
export function rowContext(link: Element): Clue | undefined {
  const cell = link.closest('td, th, [role=cell], [role=gridcell]');
  const others = [...(cell?.parentElement?.children ?? [])].filter(
    (other) => other !== cell && !other.querySelector('a[href]'),
  );
  return textClue(
    others.find((other) => labelText(seenText(other)) !== ''),
    'what is around it',
    inferred,
  );
}
