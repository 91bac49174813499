/* eslint lit-a11y/role-has-required-aria-attrs: off -- a native checkbox tells its state by itself */
import { html, type TemplateResult } from 'lit';

/** A switch with its label: the whole line can be pressed. */
export function switchRow(label: string, checked: boolean, toggle: () => void): TemplateResult {
  return html`<label class="switch">
    <span>${label}</span>
    <input type="checkbox" role="switch" .checked=${checked} @change=${toggle} />
  </label>`;
}
