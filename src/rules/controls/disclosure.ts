import { type Edit, setAttribute } from '../../ledger/edit.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { controlIn } from '../edits/heading-button.js';
import { lookAfterPress } from '../edits/look-after-press.js';
import { hears } from '../evidence/controls/presses/hears.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { isOpen, panelOf } from '../evidence/controls/opens/panel-of.js';
import type { Finding, Rule, RuleContext } from '../rule.js';

/** What shows and hides a part of the page says whether it is shown, and goes on saying so. */
export const disclosure: Rule = {
  id: 'disclosure',
  wcag: ['4.1.2'],
  confidence: 'inferred',
  kinds: ['button', 'clickable', 'handler', 'link'],
  selector: `:is(button,[role=button],a[href^="#"],a[href^="javascript:"],summary,${HEADING_TAGS}):not([aria-expanded],[aria-haspopup],[role=tab],[role=menuitem],[aria-pressed],[disabled])`,
  watches: ['role', 'aria-controls', 'aria-expanded', 'data-target', 'data-bs-target', 'href', ...SHOWN_BY],
  soundIf: [(trigger) => (trigger.matches('details > summary') ? 'yes' : 'no')],
  repair,
};

function repair(trigger: Element, context: RuleContext): Finding | undefined {
  const control = trigger.matches(HEADING_TAGS) ? controlIn(trigger) : trigger;
  const found = control ? panelOf(trigger) : undefined;
  if (!control || !found) return undefined;
  const [panel, evidence, isProof] = found;
  const isShown = isOpen(panel);
  const edits: Edit[] = [setAttribute(control, 'aria-expanded', String(isShown))];
  if (panel.id && !control.hasAttribute('aria-controls')) edits.push(setAttribute(control, 'aria-controls', panel.id));
  if (trigger.localName === 'a' && !trigger.hasAttribute('role') && !hears(trigger, 'keydown'))
    edits.push(setAttribute(trigger, 'role', 'button'));
  // Whatever opens or closes the panel, the question is asked again once that is over.
  const look = (): void => {
    if (!panel.isConnected || isOpen(panel) !== isShown) context.again(trigger);
  };
  edits.push(...lookAfterPress(trigger, look));
  return { edits, evidence, basis: [panel], confidence: isProof ? 'certain' : 'inferred' };
}
