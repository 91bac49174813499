import { html, nothing, type TemplateResult } from 'lit';
import { ADJUSTMENTS, type Adjustment } from '../../display/choices/adjustments.js';
import { localeTags } from '../../i18n/load-locale.js';
import type { Options } from '../../settings/options.js';
import { PROFILES, type Profile } from '../../settings/profiles.js';
import { choiceLooks } from '../looks/choice-looks.js';
import { rangeLooks } from '../looks/range-looks.js';
import { settingsLooks } from '../looks/settings-looks.js';
import { viewLooks } from '../looks/view-looks.js';
import { View } from '../panel/view.js';
import { adjustmentControl } from './adjust/adjustment-control.js';
import { contrastLines } from './adjust/contrast-lines.js';
import { keepProfiles, takeProfiles } from './kept-profiles.js';
import { switchRow } from './switch-row.js';

const GROUPS = ['content', 'colour', 'orientation'] as const;

/** Profiles, single adjustments, the language of our own texts, and the way out. */
export class SettingsView extends View {
  static override styles = [...View.styles, viewLooks, settingsLooks, rangeLooks, choiceLooks];

  protected override render(): TemplateResult {
    const { translate } = this.context.texts;
    return html`
      <h3>${translate('settings.profiles')}</h3>
      <div class="pairs">${PROFILES.map((profile) => this.#profile(profile))}</div>
      ${GROUPS.map((group) => this.#group(group))}
      <p class="quiet">${translate('settings.system')}</p>
      <h3>${translate('settings.site')}</h3>
      ${this.#language()} ${this.#wayOut()}
    `;
  }

  #profile(profile: Profile): TemplateResult {
    const { store, texts } = this.context;
    const { profiles } = store.settings;
    const isOn = profiles.includes(profile);
    return switchRow(texts.translate(`profile.name.${profile}`), isOn, () =>
      store.update({ profiles: isOn ? profiles.filter((one) => one !== profile) : [...profiles, profile], off: false }),
    );
  }

  #group(group: Adjustment['group']): TemplateResult {
    const { context } = this;
    return html`
      <h3>${context.texts.translate(`settings.group.${group}`)}</h3>
      <div class="rows">
        ${offered(context.options)
          .filter((one) => one.group === group)
          .map((adjustment) => [
            adjustmentControl(adjustment, context),
            adjustment.id === 'background-colour' ? contrastLines(context) : nothing,
          ])}
      </div>
    `;
  }

  #language(): TemplateResult {
    const { store, texts } = this.context;
    const chosen = store.settings.language;
    return html`<label class="field">
      ${texts.translate('settings.language')}
      <select @change=${({ target }: Event) => store.update({ language: (target as HTMLSelectElement).value })}>
        <option value="" ?selected=${chosen === ''}>${texts.translate('settings.language.page')}</option>
        ${languages().map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === chosen}>${name}</option>`)}
      </select>
    </label>`; // prettier-ignore
  }

  #wayOut(): TemplateResult {
    const { store, texts } = this.context;
    const { translate } = texts;
    const isOff = store.settings.off;
    return html`
      ${isOff ? html`<p>${translate('settings.is-off')}</p>` : nothing}
      <div class="actions">
        <button type="button" @click=${this.#forgetImages}>${translate('images.forget')}</button>
        <button type="button" @click=${this.#reset}>${translate('settings.reset')}</button>
        <button type="button" @click=${this.#switchOff}>${translate(isOff ? 'settings.on' : 'settings.off')}</button>
      </div>
    `;
  }

  #reset(): void {
    const { store, texts, announcer, options } = this.context;
    store.reset();
    takeProfiles(options.storageKey);
    announcer.polite(texts.translate('settings.was-reset'));
  }

  async #forgetImages(): Promise<void> {
    const { overlay, texts, announcer } = this.context;
    await overlay.forgetImages();
    announcer.polite(texts.translate('images.forgotten'));
  }

  #switchOff(): void {
    const { store, texts, announcer, options } = this.context;
    const { off: wasOff, profiles } = store.settings;
    const off = !wasOff;
    if (off) keepProfiles(options.storageKey, profiles);
    store.update({ profiles: off ? [] : takeProfiles(options.storageKey), off });
    if (off) announcer.polite(texts.translate('settings.is-off'));
  }
}

/** Every tag that can be chosen, and what its language is called by those who speak it, in the order of these names. */
function languages(): [tag: string, name: string][] {
  const named = localeTags().map((tag): [string, string] => [tag, ownNameOf(tag)]);
  return named.sort(([, one], [, other]) => one.localeCompare(other));
}

/** Words can be looked up only where the owner says where. */
function offered({ dictionary }: Options): readonly Adjustment[] {
  return ADJUSTMENTS.filter(({ id }) => id !== 'dictionary' || dictionary !== '');
}

function ownNameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

customElements.define('curb-cut-settings', SettingsView);
