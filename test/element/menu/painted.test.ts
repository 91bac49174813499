import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { focused, press } from '../../support/keys.js';
import { waitUntil } from '../../support/wait-until.js';
import { frames } from '../../../src/support/timing/frames.js';
import { until, within } from '../placed.js';
import { altOne, content, element, lines, open, PAGE, put } from './menu-page.js';

describe('the menu before it is modal', () => {
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

  describe('before the page is out of reach', () => {
    const dialog = (): HTMLElement | null => within(element, 'dialog[open]');
    const isModal = (): boolean => dialog()?.matches(':modal') === true;

    /** Opens it from a button of the page; it is above the page then, and no more. */
    async function openAbove(markup = '<button id="before">Before</button>'): Promise<HTMLElement> {
      await put(markup + PAGE);
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
    await put();
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
});
