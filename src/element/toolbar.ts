import { html, nothing, svg, type TemplateResult } from 'lit';
import { spokenChord } from '../keys/chord.js';
import type { Position } from '../settings/options.js';
import { ON } from './hotkeys.js';
import { rove } from './rove.js';
import type { Texts } from './texts.js';

/** What the toolbar shows, and what it leads to. */
export interface ToolbarView {
  readonly texts: Texts;
  /** What a visitor should know first; it describes whatever has focus. */
  readonly prompt: string;
  readonly position: Position;
  /** Whether nothing is seen before it has focus. */
  readonly hidden: boolean;
  /** Called by "Skip to content"; the link is there only with it. */
  readonly skip: (() => void) | undefined;
  readonly open: () => void;
}

/** The first tab stop of the page: a toolbar of which the launcher is a part. Arrow keys move inside it. */
export function toolbar({ texts, prompt, position, hidden, skip, open }: ToolbarView): TemplateResult {
  const { translate, language, direction } = texts;
  return html`
    <div
      class="bar ${position}"
      ?data-hidden=${hidden}
      popover="manual"
      role="region"
      aria-label=${translate('toolbar.label')}
      lang=${language}
      dir=${direction}
      part="bar"
    >
      <div role="toolbar" @keydown=${rove} part="toolbar">
        ${skip ? skipLink(translate('toolbar.skip'), skip) : nothing}
        <button
          type="button"
          tabindex=${skip ? -1 : 0}
          aria-haspopup="dialog"
          aria-keyshortcuts="Alt+1"
          aria-describedby="prompt"
          part="launcher"
          @click=${open}
        >
          ${person}<span>${translate('toolbar.open')}</span><kbd aria-hidden="true">${spokenChord(ON)}</kbd>
        </button>
      </div>
      <p id="prompt" part="prompt">${prompt}</p>
    </div>
  `;
}

function skipLink(label: string, skip: () => void): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    skip();
  };
  return html`<a href="#" tabindex="0" aria-describedby="prompt" part="skip-link" @click=${follow}>${label}</a>`;
}

/** A person with open arms, on a path that slopes. */
const person = svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <circle cx="12" cy="4.6" r="2.1" fill="currentColor"></circle>
  <path d="M4.6 8.6 12 10l7.4-1.4M12 10v4.6M12 14.4 8.8 20.6M12 14.4l3.2 6.2" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"></path>
</svg>`;
