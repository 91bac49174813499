import { html, nothing, type TemplateResult } from 'lit';
import { chosenIn } from '../../../display/choices/chosen.js';
import { contrastFigures } from '../../../display/contrast/contrast-figures.js';
import type { ViewContext } from '../../panel/view.js';

/** How well text and titles stand out from the background that was chosen, while colours are being chosen. */
export function contrastLines({ store, texts }: ViewContext): TemplateResult | typeof nothing {
  const { text, title, link } = contrastFigures(chosenIn(store.settings));
  if (text === undefined) return nothing;
  // Never rounded up: 4.49 is not enough.
  const figure = (ratio: number): string => (Math.floor(ratio * 100) / 100).toLocaleString(texts.language);
  return html`<p class="note quiet" role="status">
    ${texts.translate(text < ENOUGH ? 'settings.contrast.low' : 'settings.contrast.text', { ratio: figure(text) })}
    ${title === undefined ? nothing : texts.translate('settings.contrast.title', { ratio: figure(title) })}
    ${link === undefined ? nothing : `${texts.translate('adjust.link-colour')}: ${figure(link)} : 1`}
  </p>`;
}

/** What text needs (WCAG 1.4.3). */
const ENOUGH = 4.5;
