import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { focused, press } from '../support/keys.js';
import { startQuickKeys, type PageWithKeys } from './support/page-with-keys.js';

describe('quick keys keep out of the way', () => {
  let keys: PageWithKeys | undefined;
  let prevented: number;
  let stop: AbortController;

  beforeEach(() => {
    prevented = 0;
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    keys?.end();
    keys = undefined;
  });

  const count = (): void =>
    addEventListener('keydown', (event) => void (prevented += Number(event.defaultPrevented)), { signal: stop.signal });

  const places: [string, TemplateResult][] = [
    ['a text field', html`<input id="here" />`],
    ['a search field', html`<input id="here" type="search" />`],
    ['a date field', html`<input id="here" type="date" />`],
    ['a text area', html`<textarea id="here"></textarea>`],
    [
      'a select',
      html`<select id="here">
        <option>One</option>
      </select>`,
    ],
    ['an editable place', html`<div id="here" contenteditable></div>`],
    ...'textbox searchbox combobox listbox menu menubar tree grid spinbutton slider application'
      .split(' ')
      .map((role): [string, TemplateResult] => [
        `a ${role}`,
        html`<div role=${role}><span id="here" tabindex="0"></span></div>`,
      ]),
  ];
  for (const [where, place] of places) {
    it(`in ${where}`, async () => {
      await fixture(
        html`<div>
          <h2>Heading</h2>
          <button>Button</button>${place}
        </div>`,
      );
      keys = await startQuickKeys();
      const here = document.querySelector<HTMLElement>('#here')!;
      here.focus();
      count();
      await press('h', 'Shift+KeyB');
      expect(focused() === here).to.be.true;
      expect(prevented).to.equal(0);
    });
  }

  it('in a widget inside a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div role="application"></div>`);
    await fixture(html`<h2>Heading</h2>`);
    const inner = Object.assign(document.createElement('button'), { textContent: 'Inside' });
    host.attachShadow({ mode: 'open' }).append(inner);
    keys = await startQuickKeys();
    inner.focus();
    await press('h');
    expect(focused() === inner).to.be.true;
  });

  for (const [where, host] of [
    ['in a field that a closed shadow root hides', html`<x-closed></x-closed>`],
    ['in one whose host takes focus itself', html`<x-closed tabindex="0"></x-closed>`],
  ] as const) {
    it(where, async () => {
      await fixture(html`<h2>Heading</h2>`);
      const field = document.createElement('input');
      (await fixture(host)).attachShadow({ mode: 'closed' }).append(field);
      keys = await startQuickKeys();
      field.focus();
      await press('h');
      expect([focused()!.localName, field.value]).to.deep.equal(['x-closed', 'h']);
    });
  }

  it('not of a button that an element of the page makes', async () => {
    await fixture(html`<h2>Heading</h2>`);
    const button = await fixture<HTMLElement>(html`<x-closed role="button" tabindex="0">Send</x-closed>`);
    keys = await startQuickKeys();
    button.focus();
    await press('h');
    expect(focused()!.localName).to.equal('h2');
  });

  it('in a document that is edited as a whole', async () => {
    await fixture(html`<h2>Heading</h2>`);
    keys = await startQuickKeys();
    document.designMode = 'on';
    await press('h');
    document.designMode = 'off';
    expect(focused()?.localName).to.equal('body');
  });

  const presses: [string, KeyboardEventInit][] = [
    ['with Ctrl', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['with Meta', { metaKey: true }],
    ['with AltGr', { modifierAltGraph: true }],
    ['while composing', { isComposing: true }],
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what older browsers tell
    ['while composing, by key code', { keyCode: 229 }],
  ];
  for (const [when, init] of presses) {
    it(when, async () => {
      await fixture(html`<h2>Heading</h2>`);
      keys = await startQuickKeys();
      const event = new KeyboardEvent('keydown', { key: 'h', code: 'KeyH', bubbles: true, cancelable: true, ...init });
      document.body.dispatchEvent(event);
      expect(event.defaultPrevented).to.be.false;
      expect(focused()?.localName).to.equal('body');
    });
  }

  it('of a page that handles the key', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <h2>Heading</h2>
        <button id="here">Here</button>
      </div>`,
    );
    page.addEventListener('keydown', (event) => event.preventDefault());
    keys = await startQuickKeys();
    page.querySelector('button')!.focus();
    await press('h');
    expect(focused()!.id).to.equal('here');
  });

  const claims: [string, TemplateResult, string, string][] = [
    ['by aria-keyshortcuts', html`<a href="#x" aria-keyshortcuts="Control+S H">Help</a>`, 'h', 'Shift+KeyH'],
    ['with Shift', html`<a href="#x" aria-keyshortcuts="Shift+H">Help</a>`, 'Shift+KeyH', 'h'],
    ['by accesskey', html`<a href="#x" accesskey="h">Help</a>`, 'Shift+KeyH', 'b'],
  ];
  for (const [how, claim, claimed, free] of claims) {
    it(`of a page that claims the key ${how}, also later`, async () => {
      const page = await fixture(
        html`<div>
          <h2>Heading</h2>
          <button>Button</button>
          <p></p>
        </div>`,
      );
      keys = await startQuickKeys();
      await press(claimed, free);
      const reached = focused();
      expect(reached?.localName).to.not.equal('body');
      page.querySelector('p')!.append(await fixture(claim));
      await keys.page.settled();
      (reached as HTMLElement).blur();
      await press(claimed);
      expect(focused()?.localName).to.equal('body');
      await press(free);
      expect(focused()?.localName).to.not.equal('body');
    });
  }

  it('while a modal dialog is open, and no longer than that', async () => {
    const page = await fixture(html`
      <div>
        <h2>Heading</h2>
        <div id="drawn" role="dialog" aria-modal="true" hidden><button>Close</button></div>
        <dialog><button>Close</button></dialog>
      </div>
    `);
    keys = await startQuickKeys();
    const drawn = page.querySelector<HTMLElement>('#drawn')!;
    drawn.hidden = false;
    drawn.querySelector('button')!.focus();
    await press('h');
    expect(focused()!.textContent).to.equal('Close');
    drawn.hidden = true;
    page.querySelector('dialog')!.showModal();
    await press('h');
    expect(focused()!.textContent).to.equal('Close');
    page.querySelector('dialog')!.close();
    await press('h');
    expect(focused()!.localName).to.equal('h2');
  });

  it('of our own dialogs, not of our toolbar', async () => {
    await fixture(html`<h2>Heading</h2>`);
    keys = await startQuickKeys();
    const [inDialog, inToolbar] = [document.createElement('button'), document.createElement('button')];
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.append(inDialog);
    keys.root.append(dialog, inToolbar);
    inDialog.focus();
    await press('h');
    expect(focused() === inDialog).to.be.true;
    inToolbar.focus();
    await press('h');
    expect(focused()!.localName).to.equal('h2');
  });

  it('of everything while they are off: no key of the keyboard does anything', async () => {
    const page = await fixture(
      html`<div>
        <h1>One</h1>
        <nav>Menu</nav>
        <button>Button</button><img alt="Image" />
      </div>`,
    );
    (await startQuickKeys()).end();
    const before = page.outerHTML;
    count();
    const printable = Array.from("abcdefghijklmnopqrstuvwxyz0123456789`-=[];',./");
    for (const key of printable) await press(key, `Shift+${key}`);
    expect(prevented).to.equal(0);
    expect(focused()?.localName).to.equal('body');
    expect(page.outerHTML).to.equal(before);
  });
});
