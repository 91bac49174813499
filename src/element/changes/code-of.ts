import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../../audit/change.js';
import { piecesAfter, piecesBefore } from '../../audit/opening-tag.js';
import { RULE_SENTENCES } from '../../audit/rule-sentences.js';
import type { MessageKey } from '../../i18n/messages.js';

/** The code of a change, each piece with its title: the element's tag before and after, what differs marked; what leaves the tag alone by itself. */
export function codeOf(change: Change): [MessageKey, unknown][] {
  const [before, after] = [piecesBefore(change), piecesAfter(change)];
  if (before.join('') === after.join('')) return change.repairs.map((repair) => ['changes.after', repair.after ?? '']);
  return [
    ['changes.before', marked(before, after)],
    ['changes.after', marked(after, before)],
  ];
}

const marked = (pieces: readonly string[], others: readonly string[]): unknown =>
  pieces.map((piece) => (others.includes(piece) ? piece : html`<mark>${piece}</mark>`));

/** What the rule finds broken and how that is mended in the source, under a title; in English, as the code is; nothing for what no rule did. */
export function fixOf(rule: string, title: string): TemplateResult | typeof nothing {
  const sentences = RULE_SENTENCES[rule];
  if (!sentences) return nothing;
  return html`<p class="quiet">${title}</p>
    <p lang="en" dir="ltr">${withCode(`${sentences.breaks} ${sentences.fix}`)}</p>`;
}

/** Every second stretch between backticks is code. */
const withCode = (markdown: string): unknown =>
  markdown.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
