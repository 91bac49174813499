import { listenAhead } from '../../ledger/edit.js';
import { explicitRole } from '../../page/kind/role.js';
import { hearsKeys } from '../evidence/controls/presses/hears.js';
import { Stillness } from '../../page/stillness.js';
import { keysOf, pressActivates } from '../edits/press-activates.js';
import type { Finding, Rule } from '../rule.js';

/**
 * A control that never took focus before we made it one may hear keys and yet not mean Enter and Space, which could not reach it: the arrows
 * of a carousel hear the arrow keys. They press it where nothing at all comes of the key.
 */
export const pressUnanswered: Rule = {
  id: 'press-unanswered',
  wcag: ['2.1.1'],
  confidence: 'inferred',
  kinds: ['clickable', 'handler'],
  selector: ':is([role=button],[role=link])[tabindex]',
  watches: ['role', 'tabindex'],
  soundIf: [
    (element, { authored }) => (authored(element, 'tabindex') === null ? 'no' : 'yes'),
    (element) => (hearsKeys(element) ? 'no' : 'yes'),
  ],
  repair,
};

function repair(element: Element): Finding {
  const stillness = new Stillness(element);
  return {
    edits: [
      ...['keydown', 'keyup'].map((type) => listenAhead(element, type, () => stillness.begin())),
      ...pressActivates(element as HTMLElement, keysOf(explicitRole(element)), () => stillness.end()),
    ],
    evidence: 'it took no focus, so that keys did not reach it',
  };
}
