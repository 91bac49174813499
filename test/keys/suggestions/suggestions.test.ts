import { expect } from '@open-wc/testing';
import { isShown } from '../../../src/keys/dropdowns/is-shown.js';
import { Suggestions } from '../../../src/keys/suggestions/suggestions.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { LivePage } from '../../../src/page/live-page.js';
import { axNode } from '../../support/ax.js';
import { focused, press } from '../../support/keys.js';
import { container } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

const { element: area, mount } = container();
const CITIES = ['Berlin', 'Bern', 'Bremen'];

let ending: AbortController;
let page: LivePage;
let chosen: string[];
let sent: number;

const field = (): HTMLInputElement => document.querySelector('#q')!;
const list = (): HTMLElement => document.querySelector('#l')!;
const marked = (): string | undefined =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;

/** A field whose list comes with each letter, and answers a pointer alone. */
const LISTS = (where = 'position: absolute', cursor = 'pointer', attributes = ''): string => `
  <form><label>City <input id="q" autocomplete="off" ${attributes}></label>
    <ul id="l" style="${where}; margin: 0; display: none; cursor: ${cursor}"></ul><button id="go">Go</button></form>`;

/** Puts it up, and starts the keys. */
async function on(html = LISTS()): Promise<void> {
  mount(html);
  [chosen, sent] = [[], 0];
  ending = new AbortController();
  page = new LivePage(document);
  await page.start();
  new Suggestions(page, new Ledger((edits, write) => page.quietly(edits, write)), ending.signal);
  field().oninput = () => {
    const found = CITIES.filter((city) => city.toLowerCase().startsWith(field().value));
    list().replaceChildren(...found.map(entry));
    list().style.display = found.length > 0 && field().value ? 'block' : 'none';
  };
  area.onsubmit = (event) => {
    event.preventDefault();
    sent++;
  };
  field().focus();
}

function entry(city: string): HTMLElement {
  const option = document.createElement('li');
  option.textContent = city;
  option.onclick = () => {
    chosen.push(city);
    field().value = city;
    list().style.display = 'none';
  };
  return option;
}

/** Types, and waits until the field has told of its list. */
async function typed(...letters: string[]): Promise<void> {
  await press(...letters);
  await waitUntil(() => field().getAttribute('aria-expanded') === 'true');
}

describe('suggestions that answer a pointer alone', () => {
  afterEach(() => {
    ending.abort();
    page.stop();
    area.onsubmit = null;
  });

  it('are told, walked, and chosen, while focus stays in the field', async () => {
    await on();
    await typed('b', 'e');
    const { role, name, properties } = await axNode('#q');
    expect([role, name, properties['expanded']]).to.deep.equal(['combobox', 'City', true]);
    await press('ArrowDown');
    await waitUntil(() => marked() === 'Berlin');
    await press('ArrowDown');
    expect(marked()).to.equal('Bern');
    expect((await axNode(list().children[1]!)).role).to.equal('option');
    await press('Enter');
    expect([chosen, sent, field().value, focused() === field()]).to.deep.equal([['Bern'], 0, 'Bern', true]);
    await waitUntil(() => field().getAttribute('aria-expanded') === 'false');
  });

  it('begin anew with each letter, and lead back into the field beyond either end', async () => {
    await on();
    await typed('b', 'e');
    await press('ArrowUp');
    await waitUntil(() => marked() === 'Bern');
    await press('ArrowDown');
    expect(marked()).to.be.undefined;
    await press('ArrowDown', 'r');
    expect([marked(), field().value]).to.deep.equal([undefined, 'ber']);
    await press('Enter');
    expect([chosen, sent]).to.deep.equal([[], 1]);
  });

  it('are sent away by Escape until the next letter, with the text left alone', async () => {
    await on(LISTS(undefined, undefined, 'type="search"'));
    await typed('b', 'e');
    await press('Escape');
    expect([isShown(list()), field().value]).to.deep.equal([false, 'be']);
    await press('r');
    expect(isShown(list())).to.be.true;
  });

  it('are out of sight once focus has gone on', async () => {
    await on();
    await typed('b');
    await press('Tab');
    await waitUntil(() => !isShown(list()));
    expect(focused()?.id).to.equal('go');
  });

  it('leave no trace', async () => {
    await on();
    const before = field().outerHTML;
    await typed('b');
    await press('ArrowDown');
    await waitUntil(() => marked() === 'Berlin');
    ending.abort();
    expect(field().outerHTML).to.equal(before);
    expect(list().outerHTML).not.to.contain('role');
  });

  const others: [why: string, html: string][] = [
    ['a tip without anything to choose', LISTS('position: absolute', 'default')],
    ['a list that stands in the page', LISTS('position: static')],
    ['a list far from the field', LISTS('position: fixed; top: 500px')],
    ['a widget that tells its state', LISTS(undefined, undefined, 'role="combobox" aria-expanded="true"')],
  ];
  for (const [why, html] of others) {
    it(`leave alone ${why}`, async () => {
      await on(html);
      const before = field().outerHTML;
      await press('b', 'ArrowDown', 'ArrowDown', 'Enter');
      expect([field().outerHTML, chosen, sent]).to.deep.equal([before, [], 1]);
    });
  }

  for (const [how, answer] of [
    ['saying so', (event: KeyboardEvent) => event.preventDefault()],
    ['by a mark of its own', () => list().children[0]?.classList.toggle('on')],
  ] as const) {
    it(`leave the arrows to a page that answers them, ${how}`, async () => {
      await on();
      field().onkeydown = (event) => {
        if (event.key === 'ArrowDown') answer(event);
      };
      await typed('b');
      await press('ArrowDown', 'ArrowDown', 'Enter');
      expect([chosen, sent]).to.deep.equal([[], 1]);
    });
  }
});
