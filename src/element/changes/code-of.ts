import { html } from 'lit';
import type { Change } from '../../audit/change.js';
import { piecesAfter, piecesBefore } from '../../audit/opening-tag.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { Retell } from '../../i18n/retell.js';

/** The code of a change, each piece with its title: the element's tag before and after, with the differences marked; or what was done, where the tag is the same. */
export function codeOf(change: Change, retell: Retell): [MessageKey, unknown][] {
  const [before, after] = [piecesBefore(change), piecesAfter(change)];
  if (before.join('') === after.join('')) {
    const lines = change.repairs.map((repair) => retell(repair.after ?? '') ?? repair.after);
    return [['changes.after', lines.join('\n')]];
  }
  return [
    ['changes.before', marked(before, after)],
    ['changes.after', marked(after, before)],
  ];
}

const marked = (pieces: readonly string[], others: readonly string[]): unknown =>
  pieces.map((piece) => (others.includes(piece) ? piece : html`<mark>${piece}</mark>`));
