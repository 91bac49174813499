import { html, type TemplateResult } from 'lit';
import { View } from '../panel/view.js';

export class SettingsView extends View {
  protected override render(): TemplateResult {
    return html``;
  }
}

customElements.define('curb-cut-settings', SettingsView);
