import { html, type TemplateResult } from 'lit';
import { View } from '../panel/view.js';

export class StatementView extends View {
  protected override render(): TemplateResult {
    return html``;
  }
}

customElements.define('curb-cut-statement', StatementView);
