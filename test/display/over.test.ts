import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { stayAbove } from '../../src/display/over/stay-above.js';
import { container } from '../support/mount.js';
import { pointAt } from './support/point-at.js';
import { shownPage, stillness, until } from './support/shown-page.js';

const page = shownPage();

const play = (): HTMLButtonElement => page.layer.querySelector('.read-aloud button')!;

/** What is met at the middle of the element. */
function metAt(element: Element): Element | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2);
}

const COVER = 'position:fixed;inset:0;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none';

describe('what lies over the page', () => {
  const { mount } = container();
  let ending: AbortController;

  beforeEach(async () => {
    ending = new AbortController();
    await page.show({ 'read-aloud': true, 'reading-guide': true });
    const tree = document;
    stayAbove({ follow: ({ tree: tell }) => tell?.(tree) }, page.layer, ending.signal);
  });
  afterEach(() => ending.abort());

  it('lies over a popover of the page that is shown later', async () => {
    const popover = mount(`<div popover="manual" style="${COVER}">News</div>`);
    popover.showPopover();
    await until(() => metAt(play()) === page.layer.host);
    expect(metAt(play()) === page.layer.host).to.be.true;
  });

  it('is shown once more over a modal dialog', async () => {
    const dialog = mount(`<dialog style="${COVER}">Cookies</dialog>`) as HTMLDialogElement;
    const told: string[] = [];
    const box = page.layer.querySelector<HTMLElement>('.over')!;
    box.addEventListener('beforetoggle', ({ newState }) => told.push(newState));
    dialog.showModal();
    await until(() => told.includes('open'));
    expect(told.slice(0, 2)).to.deep.equal(['closed', 'open']);
  });

  it('stays beneath a dialog of ours, and is shown once more when that is closed', async () => {
    const panel = document.createElement('div');
    panel.attachShadow({ mode: 'open' }).innerHTML = '<dialog>Settings</dialog>';
    page.layer.append(panel);
    const dialog = panel.shadowRoot!.querySelector('dialog')!;
    const told: string[] = [];
    page.layer
      .querySelector<HTMLElement>('.over')!
      .addEventListener('beforetoggle', ({ newState }) => told.push(newState));
    dialog.showModal();
    await page.show({ 'read-aloud': true, 'reading-guide': true, 'reading-mask': true });
    mount('<div popover="manual">News</div>').showPopover();
    await stillness(() => told.join());
    expect(told).to.be.empty;
    dialog.close();
    await until(() => told.length > 1);
    expect(told).to.deep.equal(['closed', 'open']);
    panel.remove();
  });

  it('takes no press from a dialog of ours that lies over it', async () => {
    const panel = document.createElement('div');
    panel.attachShadow({ mode: 'open' }).innerHTML = `<dialog style="${COVER}">Settings</dialog>`;
    page.layer.append(panel);
    const dialog = panel.shadowRoot!.querySelector('dialog')!;
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mouseup', 'click']) dialog.addEventListener(type, () => heard.push(type));
    play().addEventListener('click', (event) => {
      event.stopImmediatePropagation();
      heard.push('what lies beneath');
    }, { capture: true }); // prettier-ignore
    dialog.showModal();
    await pointAt(play());
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    expect(heard).to.deep.equal(['pointerdown', 'mouseup', 'click']);
    panel.remove();
  });

  it('is not shown once more where it was taken out with the dialog', async () => {
    const panel = document.createElement('div');
    panel.attachShadow({ mode: 'open' }).innerHTML = '<dialog>Settings</dialog>';
    page.layer.append(panel);
    const dialog = panel.shadowRoot!.querySelector('dialog')!;
    dialog.showModal();
    await page.show({ 'read-aloud': true, 'reading-guide': true, 'reading-mask': true });
    const told: string[] = [];
    const note = ({ message }: ErrorEvent): void => void told.push(message);
    const { onerror } = window;
    window.onerror = () => true;
    addEventListener('error', note);
    const closed = new Promise((done) => dialog.addEventListener('close', done));
    dialog.close();
    page.layer.host.remove();
    await closed;
    removeEventListener('error', note);
    window.onerror = onerror;
    expect(told).to.be.empty;
    panel.remove();
  });

  it('is pressed over a modal dialog, and the page hears nothing of it', async () => {
    const dialog = mount(`<dialog style="${COVER}"><button>OK</button></dialog>`) as HTMLDialogElement;
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mouseup', 'click']) dialog.addEventListener(type, () => heard.push(type));
    let pressed = 0;
    play().addEventListener('click', (event) => {
      event.stopImmediatePropagation();
      pressed += 1;
    }, { capture: true }); // prettier-ignore
    dialog.showModal();
    await pointAt(play());
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    expect([pressed, heard]).to.deep.equal([1, []]);
    await pointAt(dialog.querySelector('button')!);
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    expect([pressed, heard], 'what is not ours').to.deep.equal([1, ['pointerdown', 'mouseup', 'click']]);
  });
});
