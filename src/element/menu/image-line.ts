import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../panel/view.js';

/** How far images have been described, for whoever looks, and how to ask for one that waits; nothing where there are none. */
export function imageLine({ overlay, texts }: ViewContext): TemplateResult | typeof nothing {
  const progress = overlay.imageProgress;
  if (!progress || progress.total === 0) return nothing;
  const { done, total, isSaving } = progress;
  return html`
    <p class="quiet">${texts.translate('images.progress', { done, total })}</p>
    ${isSaving ? html`<p class="quiet">${texts.translate('images.saving')}</p>` : nothing}
  `;
}
