import type { Reason } from '../../i18n/reasons.js';
import { deed, setAttribute } from '../../ledger/edit.js';
import type { Finding, Rule } from '../rule.js';

/** Seconds above which a limit is none (WCAG 2.2.1, "20 Hour Exception"). */
const LONG = 20 * 3600;

/** A page that is going to reload or leave by itself stays until its visitor has finished. */
export const metaRefresh: Rule = {
  id: 'meta-refresh',
  wcag: ['2.2.1', '2.2.4', '3.2.5'],
  confidence: 'inferred',
  kinds: ['meta'],
  selector: 'meta[http-equiv=refresh i][content]',
  watches: ['content', 'http-equiv'],
  soundIf: [],
  repair,
};

function repair(meta: Element): Finding | undefined {
  const [, delay] = /^\s*(\d+)(?:\.[\d.]*)?\s*(?:$|[;,\s])/.exec(meta.getAttribute('content') ?? '') ?? [];
  const view = meta.ownerDocument.defaultView;
  if (!delay || Number(delay) === 0 || Number(delay) > LONG || !view) return undefined;
  const calledOff = deed('the reload was called off' satisfies Reason, () => {
    view.stop();
    // Giving the attribute back, which is undone after this, starts it anew.
    return () => undefined;
  });
  return { edits: [setAttribute(meta, 'http-equiv', ''), calledOff], evidence: `a reload after ${delay} s` };
}
