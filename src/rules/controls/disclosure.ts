import { type Edit, setAttribute } from '../../ledger/edit.js';
import { isRendered } from '../../page/visibility.js';
import { lookAfterPress } from '../edits/look-after-press.js';
import { hears } from '../evidence/controls/hears.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { panelOf } from '../evidence/controls/panel-of.js';
import type { Finding, Rule, RuleContext } from '../rule.js';

/** What shows and hides a part of the page says whether it is shown, and goes on saying so. */
export const disclosure: Rule = {
  id: 'disclosure',
  wcag: ['4.1.2'],
  confidence: 'inferred',
  kinds: ['button', 'clickable', 'handler', 'link'],
  selector:
    ':is(button,[role=button],a[href^="#"],a[href^="javascript:"],summary):not([aria-expanded],[aria-haspopup],[role=tab],[role=menuitem],[aria-pressed],[disabled])',
  watches: ['role', 'aria-controls', 'aria-expanded', 'data-target', 'data-bs-target', 'href', ...SHOWN_BY],
  soundIf: [(trigger) => (trigger.matches('details > summary') ? 'yes' : 'no')],
  repair,
};

function repair(trigger: Element, context: RuleContext): Finding | undefined {
  const found = panelOf(trigger);
  if (!found) return undefined;
  const [panel, evidence, isProof] = found;
  const isShown = isRendered(panel);
  const edits: Edit[] = [setAttribute(trigger, 'aria-expanded', String(isShown))];
  if (panel.id && !trigger.hasAttribute('aria-controls')) edits.push(setAttribute(trigger, 'aria-controls', panel.id));
  if (trigger.localName === 'a' && !trigger.hasAttribute('role') && !hears(trigger, 'keydown'))
    edits.push(setAttribute(trigger, 'role', 'button'));
  // Whatever opens or closes the panel, the question is asked again once that is over.
  const look = (): void => {
    if (!panel.isConnected || isRendered(panel) !== isShown) context.again(trigger);
  };
  edits.push(...lookAfterPress(trigger, look));
  return { edits, evidence, basis: [panel], confidence: isProof ? 'certain' : 'inferred' };
}
