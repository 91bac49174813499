import { expect } from '@open-wc/testing';
import { CurbCut } from '../../src/element/curb-cut.js';
import { FINNISH } from '../../src/i18n/first/fi.js';
import { axNode } from '../support/ax.js';
import { focused, press } from '../support/keys.js';
import { ended, openDialog, placed, until, within } from './placed.js';

const PAGE = `<main><h1>Clinic</h1><p>Text</p></main><button id="before">Before</button><input id="email"><h2>Visits</h2>`;

describe('<curb-cut>: Alt+1 and Alt+0', () => {
  const { place, content } = placed();

  it('right after each other leave everything off', async () => {
    const element = await place({}, '<main>Text</main>');
    await press('Alt+Digit1');
    await openDialog(element);
    await press('Escape', 'Alt+Digit1', 'Alt+Digit0');
    await element.settled;
    expect(element.profiles).to.deep.equal([]);
  });

  it('keep a menu away that is turned off while it is on its way', async () => {
    const element = await place({}, '<main>Text</main>');
    for (const digit of ['1', '0'])
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: digit, code: `Digit${digit}`, altKey: true, bubbles: true }),
      );
    await until(() => within(element, 'curb-cut-panel'));
    await element.settled;
    expect(within(element, 'dialog')!.matches('[open]')).to.be.false;
    expect(element.profiles).to.deep.equal([]);
  });

  it('turn screen-reader mode on and open the menu, with focus inside and the message on it', async () => {
    const element = await place({}, PAGE);
    await press('Alt+Digit1');
    const dialog = await openDialog(element);
    await until(() => element.profiles.join() === 'screen-reader');
    expect((await axNode(dialog)).name).to.equal('Accessibility menu');
    expect((await axNode(focused()!)).description).to.contain('Screen-reader mode is on.');
  });

  for (const key of ['Escape', 'Alt+Digit1']) {
    it(`${key} closes the menu, and focus is back where it was`, async () => {
      const element = await place({}, PAGE);
      content.querySelector<HTMLElement>('#before')!.focus();
      await press('Alt+Digit1');
      const dialog = await openDialog(element);
      await press(key);
      await until(() => !dialog.open);
      expect(focused()!.id).to.equal('before');
      await until(() => element.profiles.join() === 'screen-reader');
    });
  }

  it('give a heading focus back to which a key led, and the next key goes on from there', async () => {
    const element = await place({}, `${PAGE}<h2 id="last">Last</h2>`);
    await element.enable();
    await element.settled;
    await press('h', 'h');
    expect(focused()!.textContent).to.equal('Visits');
    await press('Alt+Digit1');
    const dialog = await openDialog(element);
    await press('Escape');
    await until(() => !dialog.open && focused()!.textContent === 'Visits');
    await press('h');
    expect(focused()!.id).to.equal('last');
  });

  it('Alt+0 restores the page to the byte and says so', async () => {
    const element = await place({}, PAGE);
    const before = content.innerHTML;
    await element.enable();
    expect(element.repairs).not.to.be.empty;
    expect(content.innerHTML).not.to.equal(before);
    await press('Alt+Digit0');
    expect(content.innerHTML).to.equal(before);
    expect(element.settings.off).to.be.true;
    const region = element.shadowRoot!.querySelector('[aria-live=polite]')!;
    await until(() => region.textContent === 'Screen-reader mode is off. The page is as it was.');
  });

  it('are heard inside a frame of the same origin, and focus goes back there', async () => {
    const element = await place(
      {},
      `${PAGE}<iframe title="Inner" srcdoc="<button id='inner'>Inner</button>"></iframe>`,
    );
    const frame = content.querySelector('iframe')!;
    await until(() => frame.contentDocument?.querySelector('#inner'));
    content.querySelector<HTMLElement>('#email')!.focus();
    await press('Tab');
    await until(() => focused()!.id === 'inner');
    await press('Alt+Digit1');
    const dialog = await openDialog(element);
    await press('Escape');
    await until(() => !dialog.open && focused()!.id === 'inner');
  });

  it('are heard in a field of the page, which keeps what is in it and gets focus back', async () => {
    const element = await place({}, PAGE);
    const field = content.querySelector<HTMLInputElement>('#email')!;
    field.focus();
    await press('a', 'Alt+Digit1');
    const dialog = await openDialog(element);
    await press('Escape');
    await until(() => !dialog.open);
    expect([focused(), field.value]).to.deep.equal([field, 'a']);
    await press('Alt+Digit0');
    expect(element.profiles).to.be.empty;
  });

  it('Alt+0 says in the language of the page that all is off, be it before its texts are there, and nothing else', async () => {
    const element = new CurbCut();
    for (const [name, value] of Object.entries({ lang: 'fi', repair: 'off', 'storage-key': 'test-off' }))
      element.setAttribute(name, value);
    document.body.prepend(element);
    const region = element.shadowRoot!.querySelector('[aria-live=polite]')!;
    const said: string[] = [];
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      childList: true,
    });
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '0', code: 'Digit0', altKey: true, bubbles: true }));
    await until(() => said.length > 0);
    expect(said.join()).to.equal(FINNISH.first['profile.off']);
    element.settings = { off: false };
    element.remove();
    await ended();
  });

  it('are heard in a frame that was written anew', async () => {
    const element = await place(
      {},
      `${PAGE}<iframe title="Inner" srcdoc="<button id='inner'>Inner</button>"></iframe>`,
    );
    const frame = content.querySelector('iframe')!;
    await until(() => frame.contentDocument?.querySelector('#inner'));
    const goIn = async (id: string): Promise<void> => {
      content.querySelector<HTMLElement>('#email')!.focus();
      await press('Tab');
      await until(() => focused()!.id === id);
    };
    await goIn('inner');
    content.querySelector<HTMLElement>('#email')!.focus();
    frame.contentDocument!.open();
    frame.contentDocument!.close();
    frame.contentDocument!.body.innerHTML = '<button id="anew">Anew</button>';
    await goIn('anew');
    await press('Alt+Digit1');
    await openDialog(element);
  });
});
