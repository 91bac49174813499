import { html, LitElement, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { ACTIONS, after, BEGINNING } from '../appointments.js';
import { begin } from '../begin.js';

/** The page as a custom element with an open shadow root. */
class AppointmentsApp extends LitElement {
  #state = BEGINNING;

  render() {
    const { items, label, route, isOpen, revision } = this.#state;
    return html`<header>
        <button
          type="button"
          class="fa fa-search"
          aria-label=${ifDefined(label)}
          @click=${() => this.#act('Again')}
        ></button>
        <div class="menu" @click=${() => this.#act('Menu')}>Menu</div>
        ${
          isOpen
            ? html`<ul class="sub">
                <li><a href="#team">Team</a></li>
              </ul>`
            : nothing
        }
        ${Object.keys(ACTIONS).map(
          (action) =>
            html`<button type="button" data-do=${action} @click=${() => this.#act(action)}>${action}</button>`,
        )}
      </header>
      ${route === 'list' ? list(items) : about()}
      <output>${revision}</output>`;
  }

  #act(action) {
    this.#state = after(this.#state, action);
    this.requestUpdate();
  }
}

const list = (items) =>
  html`<div class="page">
    <h1>Appointments</h1>
    <p>Search <input name="q" /></p>
    <p>How shall we reach you?</p>
    <div>
      <label><input type="radio" name="way" value="phone" /> Phone</label>
      <label><input type="radio" name="way" value="mail" /> Mail</label>
    </div>
    <ul>
      ${repeat(
        items,
        ({ id }) => id,
        ({ name }) =>
          html`<li>
            <span>${name}</span> <input name="note" placeholder="Note" /><a href="#cancel" class="fa fa-trash"></a>
          </li>`,
      )}
    </ul>
  </div>`;

const about = () =>
  html`<div class="page">
    <h1>About</h1>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="90" height="60" />
  </div>`;

begin((root) => {
  customElements.define('appointments-app', AppointmentsApp);
  root.append(document.createElement('appointments-app'));
});
