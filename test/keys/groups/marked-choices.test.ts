import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Announcer } from '../../../src/announce/announcer.js';
import { MarkedChoices } from '../../../src/keys/groups/marked-choices.js';
import { LivePage } from '../../../src/page/live-page.js';
import { press } from '../../support/keys.js';
import { until } from '../support/page-with-dropdowns.js';

describe('choices that are only marked', () => {
  let ending: AbortController;
  let live: LivePage;
  let page: HTMLElement;
  let said: string[];

  const options = html`<li class="option">Surgery</li><li class="option">X-ray</li><li class="option">Vaccines</li>`; // prettier-ignore
  const drawn = html`<div id="t" tabindex="0"><ul>${options}</ul></div>`; // prettier-ignore

  /** A list whose script moves the class `focus` by arrow keys, and whatever else is asked of it. */
  const on = async (markup: TemplateResult, also: (item: Element) => void = () => undefined): Promise<HTMLElement> => {
    page = await fixture<HTMLElement>(markup);
    const holder = page.querySelector<HTMLElement>('#t')!;
    const items = [...page.querySelectorAll('li')];
    holder.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      const next = items[items.findIndex((item) => item.matches('.focus')) + 1] ?? items[0]!;
      for (const item of items) item.classList.toggle('focus', item === next);
      also(next);
      event.preventDefault();
    });
    said = [];
    live = new LivePage(document, ['class']);
    ending = new AbortController();
    await live.start();
    const announcer = { polite: (sentence: string) => said.push(sentence) } as unknown as Announcer;
    const translate = (_key: string, values?: object): string => Object.values(values ?? {}).join('|');
    new MarkedChoices({ page: live, announcer, translate }, ending.signal);
    holder.focus();
    return holder;
  };

  /** A second list beside it, in which arrows are heard: what is said of that one comes after what might be said of the first. */
  const silent = async (): Promise<void> => {
    await press('ArrowDown');
    const other = page.querySelector<HTMLElement>('#other')!;
    other.addEventListener('keydown', () => other.querySelector('p')!.classList.add('active'));
    other.focus();
    await until(() => true);
    await new Promise((done) => setTimeout(done, 150));
    await press('ArrowDown');
    await until(() => said.length > 0);
    expect(said).to.deep.equal(['One|1|2']);
  };
  const other = html`<div id="other" tabindex="0">
    <p>One</p>
    <p>Two</p>
  </div>`;

  afterEach(() => {
    ending.abort();
    live.stop();
  });

  it('are said, with their place, in a select made by hand', async () => {
    await on(html`<div>${drawn}</div>`);
    await press('ArrowDown');
    await until(() => said.length === 1);
    await press('ArrowDown');
    await until(() => said.length === 2);
    expect(said).to.deep.equal(['Surgery|1|3', 'X-ray|2|3']);
  });

  it('are said below a field', async () => {
    await on(
      html`<div>
        <input id="t" />
        <ul>
          ${options}
        </ul>
      </div>`,
    );
    await press('ArrowDown');
    await until(() => said.length === 1);
    expect(said).to.deep.equal(['Surgery|1|3']);
  });

  it('are left to a page that tells the active descendant', async () => {
    const holder = await on(html`<div>${drawn} ${other}</div>`, () => {
      holder.setAttribute('aria-activedescendant', 'x');
    });
    await silent();
  });

  it('are left to a page that speaks itself', async () => {
    await on(html`<div>${drawn}<p role="status"></p>${other}</div>`, (item) => {
      page.querySelector('[role=status]')!.textContent = item.textContent;
    }); // prettier-ignore
    await silent();
  });

  it('are left to a page that moves focus to them', async () => {
    await on(html`<div>${drawn} ${other}</div>`, (item) => {
      item.setAttribute('tabindex', '-1');
      (item as HTMLElement).focus();
    });
    await silent();
  });

  it('are not what changes elsewhere on the page', async () => {
    await on(
      html`<div>
        <button id="t" aria-expanded="false">Menu</button>
        <ul>
          ${options}
        </ul>
        ${other}
      </div>`,
    );
    await silent();
  });
});
