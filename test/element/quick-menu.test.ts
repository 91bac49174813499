import { expect, waitUntil } from '@open-wc/testing';
import { axNode, axTree } from '../support/ax.js';
import { focused, press } from '../support/keys.js';
import { openDialog, placed, until, within } from './placed.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { frames } from '../../src/support/frames.js';
import type { CurbCut } from '../../src/element/curb-cut.js';

const PAGE = `
  <header><nav aria-label="Site"><a href="#a">Home</a></nav></header>
  <main>
    <h1>Harbour clinic</h1>
    <h2>Opening hours</h2><h4>On Sundays</h4>
    <h2>Résumé of care</h2>
    <h2 hidden>Not shown</h2>
    <form><h3>Book a visit</h3><input aria-label="Name"><button>Send</button></form>
  </main>
  <footer>End</footer>`;

const altOne = (): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: '1', code: 'Digit1', altKey: true, bubbles: true });

describe('quick menu', () => {
  const { place, content } = placed();
  let element: CurbCut;

  async function open(markup = PAGE): Promise<HTMLDialogElement> {
    element = await place({ repair: 'off' }, markup);
    await press('Alt+Digit1');
    const dialog = await openDialog(element);
    await until(() => lines().length > 0);
    return dialog;
  }

  const tree = (): Element => within(element, 'curb-cut-tree')!;
  const lines = (): HTMLElement[] => [...tree().shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const labels = (): string[] => lines().map(({ textContent }) => textContent.trim());

  it('is drawn while the launcher is still being pressed, and shown as it is once it is let go', async () => {
    element = await place({ repair: 'off' }, PAGE);
    const launcher = within(element, '[part=launcher]')!;
    launcher.dispatchEvent(new PointerEvent('pointerdown'));
    await until(() => within(element, '#filter'));
    const drawn = within(element, 'curb-cut-quick-menu');
    expect(within(element, 'dialog[open]')).to.equal(null);
    launcher.click();
    await openDialog(element);
    expect(within(element, 'curb-cut-quick-menu')).to.equal(drawn);
    await until(() => lines().length > 0);
  });

  it('is modal in the end, though text was composed that nobody has ended', async () => {
    const dialog = await open();
    const field = within(element, '#filter')!;
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    dialog.close();
    await until(() => !within(element, '#filter'));
    await press('Alt+Digit1');
    await until(() => dialog.matches(':modal'));
  });

  it('is closed by Escape while it is being painted, and focus has yet to come', async () => {
    await open();
    await press('Escape');
    await until(() => !within(element, 'dialog[open]'));
    const link = content.querySelector('a')!;
    link.focus();
    const nextFrame = window.requestAnimationFrame;
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (work) => waiting.push(work);
    try {
      await press('Alt+Digit1');
      await waitUntil(() => within(element, 'dialog[open]'));
      await press('Escape');
      expect(within(element, 'dialog[open]')).to.equal(null);
      expect(focused() === link).to.be.true;
    } finally {
      window.requestAnimationFrame = nextFrame;
      for (const work of waiting) nextFrame(work);
    }
  });

  it('is drawn while Alt is held, where it was open before', async () => {
    await open();
    await press('Escape');
    await until(() => !within(element, '#filter'));
    await sendKeys({ down: 'Alt' });
    await until(() => within(element, '#filter'));
    expect(within(element, 'dialog[open]')).to.equal(null);
    await sendKeys({ up: 'Alt' });
  });

  describe('before the page is out of reach', () => {
    const dialog = (): HTMLElement | null => within(element, 'dialog[open]');
    const isModal = (): boolean => dialog()?.matches(':modal') === true;

    /** Opens it from a button of the page; it is above the page then, and no more. */
    async function openAbove(markup = '<button id="before">Before</button>'): Promise<HTMLElement> {
      element = await place({ repair: 'off' }, markup + PAGE);
      const before = content.querySelector<HTMLElement>('#before')!;
      content.querySelector('dialog')?.showModal();
      content.querySelector<HTMLElement>('[popover]')?.showPopover();
      before.focus();
      // The panel is there from now on: what is loaded takes none of the time that is looked at.
      within(element, '[part=launcher]')!.dispatchEvent(new PointerEvent('pointerdown'));
      await until(() => within(element, '#filter'));
      document.dispatchEvent(altOne());
      await until(dialog);
      expect(isModal()).to.be.false;
      return before;
    }

    /** The same, with what it lists, and no frame begins for it from then on. */
    async function stayAbove(markup?: string): Promise<HTMLElement> {
      const before = await openAbove(markup);
      await until(() => lines().length > 0);
      const held: FrameRequestCallback[] = [];
      const real = globalThis.requestAnimationFrame;
      globalThis.requestAnimationFrame = (callback) => held.push(callback);
      goOn = () => {
        globalThis.requestAnimationFrame = real;
        for (const callback of held.splice(0)) real(callback);
      };
      expect(isModal()).to.be.false;
      return before;
    }

    let goOn = (): void => undefined;
    afterEach(() => goOn());

    it('is painted above the page, then has focus in its field, which it keeps, so that a reader hears of it first', async () => {
      await openAbove();
      const seen = new Set<string>();
      await until(() => {
        const isAbove = within(element, 'curb-cut-panel')!.matches(':popover-open');
        seen.add(`${focused()!.id}, ${isAbove ? 'above' : isModal() ? 'modal' : 'lost'}`);
        return isModal();
      });
      expect([...seen]).to.deep.equal(['before, above', 'filter, above', 'filter, modal']);
      expect(within(element, 'curb-cut-panel')!.hasAttribute('popover')).to.be.false;
    });

    it('takes what is typed, and so it does afterwards', async () => {
      await stayAbove();
      await sendKeys({ type: 'ho' });
      goOn();
      await until(isModal);
      await sendKeys({ type: 'u' });
      expect((focused() as HTMLInputElement).value).to.equal('hou');
    });

    it('waits until text that is composed is there, and hears nothing of the keys that compose it', async () => {
      await openAbove();
      await until(() => focused()!.id === 'filter');
      const field = focused()!;
      const tell = (type: string): boolean =>
        field.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));
      tell('compositionstart');
      for (const key of ['ArrowDown', 'Escape', 'Enter']) {
        const init = { key, isComposing: true, bubbles: true, composed: true, cancelable: true };
        expect(field.dispatchEvent(new KeyboardEvent('keydown', init)), key).to.be.true;
      }
      await frames(40);
      expect([focused(), isModal()]).to.deep.equal([field, false]);
      tell('compositionend');
      await until(isModal);
      expect(focused()).to.equal(field);
    });

    it('leaves focus where the visitor has gone with it', async () => {
      await stayAbove();
      await press('ArrowDown');
      goOn();
      await until(isModal);
      expect(focused()!.getAttribute('role')).to.equal('treeitem');
    });

    it('leads back with Escape, which closes nothing of the page as well', async () => {
      const before = await stayAbove('<div popover><button id="before">Before</button></div>');
      await press('Escape');
      goOn();
      await until(() => focused() === before);
      expect(dialog()).to.equal(null);
      expect(within(element, 'curb-cut-panel')!.hasAttribute('popover')).to.be.false;
      expect(content.querySelector('[popover]')!.matches(':popover-open')).to.be.true;
    });

    it('leads back with a press beside it, which does not go through to the page', async () => {
      const sheet = 'position:fixed;inset:0;opacity:0';
      const before = await stayAbove(
        `<button id="before">Before</button><button id="sheet" style="${sheet}"></button>`,
      );
      let pressed = 0;
      content.querySelector('#sheet')!.addEventListener('click', () => (pressed += 1));
      await sendMouse({ type: 'click', position: [3, 3] });
      goOn();
      await until(() => focused() === before);
      expect([dialog(), pressed]).to.deep.equal([null, 0]);
    });

    it('leads back to where it was opened first, where it is closed and opened again at once', async () => {
      const before = await openAbove();
      await until(() => focused() !== before);
      document.dispatchEvent(altOne());
      document.dispatchEvent(altOne());
      await until(isModal);
      await press('Escape');
      await until(() => focused() === before);
    });

    it('is modal at once where a modal dialog of the page keeps focus', async () => {
      const before = await openAbove('<dialog><button id="before">Before</button></dialog>');
      let frames = 0;
      await until(() => isModal() || (frames += 1) > 15);
      expect([isModal(), focused()!.id]).to.deep.equal([true, 'filter']);
      await press('Escape');
      await until(() => focused() === before);
      expect(content.querySelector('dialog')!.open).to.be.true;
    });

    it('is modal at once where the page takes focus back, or Tab leads out of it', async () => {
      const before = await openAbove();
      await until(() => focused() !== before);
      before.focus();
      let frames = 0;
      await until(() => isModal() || (frames += 1) > 15);
      expect([isModal(), focused()!.id]).to.deep.equal([true, 'filter']);
    });
  });

  it('has focus in its field where the launcher is pressed once more while it is painted', async () => {
    element = await place({ repair: 'off' }, PAGE);
    const launcher = within(element, '[part=launcher]')!;
    launcher.click();
    await until(() => within(element, 'dialog[open]'));
    expect(within(element, 'dialog[open]')!.matches(':modal')).to.be.false;
    launcher.click();
    await until(() => within(element, 'dialog')!.matches(':modal') && lines().length > 0);
    for (let frames = 0; frames < 12; frames++) await new Promise(requestAnimationFrame);
    expect(focused()!.id).to.equal('filter');
  });

  it('stays closed where it is closed as soon as it is painted', async () => {
    const dialog = await open();
    await press('Escape');
    await until(() => !within(element, '#filter'));
    const again = until(() => dialog.open);
    document.dispatchEvent(altOne());
    await again;
    document.dispatchEvent(altOne());
    await until(() => !within(element, '#filter'));
    await until(() => !within(element, 'curb-cut-panel')!.hasAttribute('popover'));
    expect([dialog.open, dialog.matches(':modal')]).to.deep.equal([false, false]);
  });

  it('that was drawn too early makes room for another view, and says what is to be heard first', async () => {
    element = await place({ repair: 'off' }, PAGE);
    within(element, '[part=launcher]')!.dispatchEvent(new PointerEvent('pointerdown'));
    await until(() => within(element, '#filter'));
    element.dispatchEvent(new CustomEvent('curb-cut-help'));
    await until(() => within(element, 'dialog[open] curb-cut-keys'));
    expect(within(element, 'curb-cut-quick-menu')).to.equal(null);
    await press('Escape');
    await until(() => !within(element, 'curb-cut-keys'));
    within(element, '[part=launcher]')!.dispatchEvent(new PointerEvent('pointerdown'));
    await until(() => within(element, '#filter'));
    await press('Alt+Digit1');
    await openDialog(element);
    expect(within(element, '#hint')!.textContent).to.contain('Screen-reader mode is on.');
  });

  it('offers the usual places, then headings as a tree, landmarks, forms, menus and links', async () => {
    await open();
    expect(labels()).to.deep.equal([
      'Main content',
      'Navigation',
      'Footer',
      'Headings (5)',
      'Harbour clinic, Heading 1',
      'Opening hours, Heading 2',
      'On Sundays, Heading 4',
      'Résumé of care, Heading 2',
      'Book a visit, Heading 3',
      'Landmarks (4)',
      'Forms (1)',
      'Menus (1)',
      'Links (1)',
    ]);
    const levels = lines().map((line) => Number(line.getAttribute('aria-level')));
    expect(levels).to.deep.equal([1, 1, 1, 1, 2, 3, 4, 3, 4, 1, 1, 1, 1]);
  });

  it('is a tree for assistive technology, with places and expanded groups', async () => {
    await open();
    const items = (await axTree()).filter(({ role }) => role === 'treeitem');
    expect(items.map(({ name }) => name)).to.include('Opening hours, Heading 2');
    expect(items[5]!.properties).to.include({ level: 3, expanded: true });
    const line = lines()[5]!;
    expect([line.ariaPosInSet, line.ariaSetSize]).to.deep.equal(['1', '2']);
  });

  it('moves by arrows, Home and End, opens and closes groups, as the APG says', async () => {
    await open();
    const at = (): string | undefined => focused()?.textContent.trim();
    await press('ArrowDown');
    expect(at()).to.equal('Main content');
    await press('End', 'ArrowUp');
    expect(at()).to.equal('Menus (1)');
    await press('ArrowRight');
    await until(() => lines().length === 14);
    await press('ArrowRight');
    expect(at()).to.equal('Site, Navigation');
    await press('ArrowLeft');
    expect(at()).to.equal('Menus (1)');
    await press('ArrowLeft');
    await until(() => lines().length === 13);
    expect(at()).to.equal('Menus (1)');
    await press('Home', 'ArrowUp');
    expect(at()).to.equal('Main content');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await until(() => lines().length === 8);
    expect(at()).to.equal('Headings (5)');
  });

  it('is one tab stop between the filter and the switches', async () => {
    await open();
    await press('Tab');
    expect(focused()!.getAttribute('role')).to.equal('treeitem');
    await press('Tab');
    expect(await axNode(focused()!)).to.include({ role: 'switch', name: 'Screen-reader mode' });
  });

  it('filters by every word, without case and accents, and announces how many are left', async () => {
    const dialog = await open();
    await sendKeys({ type: 'resume CARE' });
    await until(() => lines().length === 1);
    expect(labels()).to.deep.equal(['Résumé of care, Heading 2']);
    const region = dialog.querySelector('[aria-live=polite]')!;
    await until(() => region.textContent === 'One result.');
    await sendKeys({ type: 'x' });
    await until(() => region.textContent === 'Nothing found.');
    expect(lines()).to.be.empty;
  });

  it('takes up the filter again when letters are typed in the list', async () => {
    await open();
    await press('ArrowDown', 'o', 'p', 'e', 'n');
    await until(() => lines().length === 1);
    expect(labels()).to.deep.equal(['Opening hours, Heading 2']);
    expect((focused() as HTMLInputElement).value).to.equal('open');
  });

  it('Enter in the filter goes to the first result, which leaves no trace when focus goes on', async () => {
    const dialog = await open();
    await element.settled;
    const before = content.innerHTML;
    await sendKeys({ type: 'opening' });
    await until(() => lines().length === 1);
    await press('Enter');
    expect(dialog.open).to.be.false;
    expect(focused()!.textContent).to.equal('Opening hours');
    await press('Tab');
    expect(focused()!.getAttribute('aria-label')).to.equal('Name');
    expect(content.innerHTML).to.equal(before);
  });

  it('Enter and click on a line go there', async () => {
    const dialog = await open();
    await press('ArrowDown', 'Enter');
    expect(dialog.open).to.be.false;
    expect(focused()!.localName).to.equal('main');
    await press('Alt+Digit1');
    await openDialog(element);
    await until(() => lines().length > 4);
    lines()[4]!.click();
    expect(focused()!.textContent).to.equal('Harbour clinic');
  });

  it('follows the page while it is open, and focus stays on its line', async () => {
    await open();
    await press('ArrowDown', 'End');
    content.querySelector('h1')!.insertAdjacentHTML('afterend', '<h2>News</h2>');
    await until(() => labels().includes('News, Heading 2'));
    expect(focused()!.textContent.trim()).to.equal('Links (1)');
    content.querySelector('main')!.remove();
    await until(() => !labels().includes('News, Heading 2'));
    expect(focused()!.getAttribute('role')).to.equal('treeitem');
    content.querySelector('footer')!.innerHTML = '<h2>Last</h2>';
    await until(() => labels().includes('Last, Heading 2'));
    content.querySelector('h2')!.firstChild!.nodeValue = 'Latest';
    await until(() => labels().includes('Latest, Heading 2'));
  });

  it('has focus on another line where the page takes away what had it', async () => {
    await open();
    await press('ArrowDown', 'End');
    expect(focused()!.textContent).to.contain('Links');
    for (const link of content.querySelectorAll('a')) link.remove();
    await until(() => !labels().some((label) => label.startsWith('Links')));
    expect(focused()!.getAttribute('role')).to.equal('treeitem');
  });

  it('switches profile, keys and guesses', async () => {
    await open();
    await press('Tab', 'Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space');
    expect(element.settings).to.deep.include({ profiles: [], quickKeys: false, inferred: false });
    await press('Space');
    expect(element.settings.inferred).to.be.true;
  });

  it('keeps its keys to itself', async () => {
    await open();
    const heard: string[] = [];
    const stop = new AbortController();
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: stop.signal });
    await press('h', 'ArrowDown', 'Escape');
    stop.abort();
    expect(heard).to.be.empty;
  });

  it('opens with 2,000 headings, goes to the last and filters, without drawing more than it must', async () => {
    const headings = Array.from({ length: 2000 }, (_, index) => `<h2>Heading number ${index}</h2>`).join('');
    await open(`<main>${headings}</main>`);
    await until(() => labels().includes('Heading number 1, Heading 2'));
    expect(lines().length).to.be.below(400);
    await press('ArrowDown', 'End');
    expect(focused()!.textContent).to.match(/Landmarks/);
    await press('Home', 'z');
    await until(() => lines().length === 0);
    await press('Backspace');
    await sendKeys({ type: 'number 1999' });
    await until(() => lines().length === 1);
    await press('Enter');
    expect(focused()!.textContent).to.equal('Heading number 1999');
  });
});
