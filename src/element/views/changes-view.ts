import { html, type TemplateResult } from 'lit';
import { View } from '../panel/view.js';

export class ChangesView extends View {
  protected override render(): TemplateResult {
    return html``;
  }
}

customElements.define('curb-cut-changes', ChangesView);
