import { html, type TemplateResult } from 'lit';
import { spokenChord } from '../../keys/chord.js';
import { COMMANDS, keysOf, type Command } from '../../keys/key-map.js';
import { OFF, ON } from '../hotkeys.js';
import { viewLooks } from '../looks/view-looks.js';
import { View } from '../panel/view.js';
import { switchRow } from './switch-row.js';

/** The list of keys, in which every single letter can be changed. */
export class KeysView extends View {
  static override styles = [...View.styles, viewLooks];

  protected override render(): TemplateResult {
    const { texts, store } = this.context;
    const { translate } = texts;
    const { quickKeys } = store.settings;
    return html`
      <h3>${translate('keys.always')}</h3>
      <dl>
        ${this.#fixed(spokenChord(ON), translate('keys.open'))} ${this.#fixed(spokenChord(OFF), translate('keys.off'))}
        ${this.#fixed('Esc', translate('keys.escape'))}
      </dl>
      <h3>${translate('keys.single')}</h3>
      ${switchRow(translate('keys.use'), quickKeys, () => store.update({ quickKeys: !quickKeys }))}
      <ul>
        ${COMMANDS.map(([command]) => this.#changeable(command))}
      </ul>
      <p class="quiet">${translate('keys.command.shift')}</p>
      <p><button type="button" @click=${this.#reset}>${translate('keys.reset')}</button></p>
    `;
  }

  #fixed(chord: string, meaning: string): TemplateResult {
    return html`<div class="line">
      <dt>${meaning}</dt>
      <dd><kbd>${chord}</kbd></dd>
    </div>`;
  }

  #changeable(command: Command): TemplateResult {
    const { texts, store } = this.context;
    const name = this.#nameOf(command);
    return html`<li class="line">
      <span aria-hidden="true">${name}</span>
      <input
        class="key"
        maxlength="1"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-label=${texts.translate('keys.key-for', { command: name })}
        .value=${keysOf(store.settings).get(command)?.toUpperCase() ?? ''}
        @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
        @change=${({ target }: Event) => this.#change(command, target as HTMLInputElement)}
      />
    </li>`;
  }

  #nameOf(command: Command): string {
    const { translate } = this.context.texts;
    const level = /^heading(\d)$/.exec(command)?.[1];
    if (level) return translate('keys.command.heading-level', { level });
    return translate(`keys.command.${command as Exclude<Command, `heading${number}`>}`);
  }

  #change(command: Command, field: HTMLInputElement): void {
    const { store, texts, announcer } = this.context;
    const key = field.value.trim().toLowerCase();
    const before = keysOf(store.settings);
    if (key) store.update({ keyMap: withKey(store.settings.keyMap, command, key) });
    // Lit does not know what was typed: an empty field shows its key again.
    field.value = keysOf(store.settings).get(command)?.toUpperCase() ?? '';
    const loser = [...before].find(([other, its]) => other !== command && its === key)?.[0];
    const told = [texts.translate('keys.changed', { command: this.#nameOf(command), key: field.value })];
    if (loser) told.push(texts.translate('keys.taken', { command: this.#nameOf(loser) }));
    announcer.polite(told.join('. '));
  }

  #reset(): void {
    const { store, texts, announcer } = this.context;
    store.update({ keyMap: {} });
    announcer.polite(texts.translate('keys.was-reset'));
  }
}

/** The key belongs to one command alone. */
function withKey(keyMap: Readonly<Record<string, string>>, command: Command, key: string): Record<string, string> {
  const others = Object.entries(keyMap).filter(([, its]) => its !== key);
  return { ...Object.fromEntries(others), [command]: key };
}

customElements.define('curb-cut-keys', KeysView);
