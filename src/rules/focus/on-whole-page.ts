import type { Reason } from '../../i18n/reasons.js';
import { listenAhead } from '../../ledger/edit.js';
import type { Rule } from '../rule.js';

/** What a precaution listens for, and what hears it, in each window of the page. */
export interface Listening extends Pick<Rule, 'id' | 'wcag'> {
  readonly types: readonly string[];
  readonly listenerIn: (view: Window) => (event: Event) => void;
  readonly evidence: Reason;
}

/** A rule that writes nothing: it listens to a whole document, before anybody else, and acts where what it is there for comes to pass. */
export const onWholePage = ({ id, wcag, types, listenerIn, evidence }: Listening): Rule => ({
  id,
  wcag,
  confidence: 'inferred',
  isPrecaution: true,
  kinds: ['document'],
  watches: [],
  soundIf: [],
  repair: ({ ownerDocument: { defaultView: view } }) => {
    if (!view) return undefined;
    const listener = listenerIn(view);
    return { edits: types.map((type) => listenAhead(view, type, listener)), evidence };
  },
});
