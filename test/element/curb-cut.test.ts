import { aTimeout, expect } from '@open-wc/testing';
import { CurbCut } from '../../src/element/curb-cut.js';
import { frames } from '../../src/support/timing/frames.js';
import { hushed } from '../../src/support/events/hushed.js';
import { giveWay } from '../../src/support/timing/slices.js';
import { focused, press } from '../support/keys.js';
import { ended, openDialog, placed, until, within } from './placed.js';

const PAGE = `<main><h1>Clinic</h1><p>Text</p></main><button id="before">Before</button><input id="email"><h2>Visits</h2>`;

describe('<curb-cut>: life in the page', () => {
  const { place, content } = placed();
  const bar = (element: CurbCut): HTMLElement => within(element, '.bar')!;

  it('keeps no node that takes focus while it is closed, besides the one tab stop', async () => {
    const element = await place({}, PAGE);
    await press('Alt+Digit1');
    const dialog = await openDialog(element);
    await press('Escape');
    await until(() => !dialog.open);
    const stops = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        ...(node.matches('a[href], button, input, select, summary, [tabindex]') && node.checkVisibility()
          ? [node]
          : []),
        ...(node.shadowRoot ? stops(node.shadowRoot) : []),
      ]);
    expect(stops(element.shadowRoot!).filter((node) => (node as HTMLElement).tabIndex >= 0)).to.have.length(1);
    expect(within(element, 'curb-cut-quick-menu')).to.be.null;
  });

  it('goes on when it is moved', async () => {
    const element = await place({}, PAGE);
    await element.enable();
    const count = element.repairs.length;
    content.append(element);
    await element.updateComplete;
    await ended();
    expect(element.repairs).to.have.length(count);
    expect(bar(element).matches(':popover-open')).to.be.true;
  });

  it('closes what is open when it is moved, and focus is back where it was', async () => {
    const element = await place({}, PAGE);
    content.querySelector<HTMLElement>('#before')!.focus();
    await press('Alt+Digit1');
    const dialog = await openDialog(element);
    await until(() => dialog.matches(':modal'));
    content.after(element);
    await until(() => focused()?.id === 'before');
    expect(dialog.open).to.be.false;
    await press('Alt+Digit1');
    await openDialog(element);
  });

  it('lets go of the page when what it led to is taken out, be it without a word', async () => {
    const { attachShadow } = Element.prototype;
    await place({}, PAGE);
    await press('Tab', 'Enter');
    await until(() => focused() === content.querySelector('main'));
    expect(Element.prototype.attachShadow === attachShadow, 'the page is looked at').to.be.false;
    hushed(window, () => content.querySelector('main')!.remove());
    await until(() => Element.prototype.attachShadow === attachShadow);
  });

  it('lets go of the page when what it leads to leads focus on', async () => {
    const { attachShadow } = Element.prototype;
    await place({}, `<main tabindex="-1"><h1>Clinic</h1><button id="inner">In</button></main>`);
    const main = content.querySelector('main')!;
    main.addEventListener('focus', () => content.querySelector<HTMLElement>('#inner')!.focus());
    await press('Tab', 'Enter');
    await until(() => focused()?.id === 'inner');
    await until(() => Element.prototype.attachShadow === attachShadow);
  });

  it('keeps no panel that comes once it has been removed', async () => {
    const element = await place({}, PAGE);
    within(element, '[part=launcher]')!.click();
    element.remove();
    // It gives way at once.
    const other = new CurbCut();
    document.body.prepend(other);
    await aTimeout(500);
    other.remove();
    expect(element.shadowRoot!.querySelectorAll('curb-cut-panel')).to.have.length(0);
  });

  it('takes everything back when it is removed, and mends again when it is put back', async () => {
    const element = await place({}, PAGE);
    const before = content.innerHTML;
    await element.enable();
    element.remove();
    await ended();
    expect(content.innerHTML).to.equal(before);
    await press('Alt+Digit1');
    expect(document.querySelector('dialog')).to.be.null;
    document.body.prepend(element);
    await until(() => content.innerHTML !== before);
    expect(element.profiles).to.deep.equal(['screen-reader']);
  });

  for (const [why, end] of [
    ['is turned off', (element: CurbCut) => element.disable()],
    ['gives way to another element', (element: CurbCut) => element.replaceWith(idler())],
  ] as const) {
    it(`leaves no looks and no watch behind where it ${why} while they are on their way`, async () => {
      const { attachShadow } = Element.prototype;
      const sheets = document.adoptedStyleSheets.length;
      for (let turns = 0; turns < 8; turns++) {
        const element = await place({}, PAGE);
        await element.enable();
        await element.disable();
        element.settings = { adjustments: { 'text-size': 150 }, off: false };
        for (let turn = 0; turn < turns; turn++) await giveWay();
        await end(element);
        for (let turn = 0; turn < 30; turn++) await giveWay();
        await frames(2);
        expect(document.adoptedStyleSheets).to.have.length(sheets, `${turns} turns`);
        expect(Element.prototype.attachShadow === attachShadow, `${turns} turns`).to.be.true;
        for (const one of document.querySelectorAll('curb-cut')) one.remove();
        await ended();
      }
    });
  }

  it('keeps one pair of live regions, however often it is taken out and put back', async () => {
    const element = await place({}, PAGE);
    for (let times = 0; times < 2; times++) {
      element.remove();
      await ended();
      content.before(element);
    }
    expect(element.shadowRoot!.querySelectorAll('[aria-live]')).to.have.length(2);
  });

  it('stays idle where another one is at work', async () => {
    const element = await place({}, PAGE);
    const second = new CurbCut();
    document.body.append(second);
    await second.ready;
    await second.updateComplete;
    await second.enable();
    expect(second.shadowRoot).to.be.null;
    expect(second.repairs).to.be.empty;
    second.remove();
    await ended();
    expect(bar(element)).to.exist;
  });

  it('comes to work where the first one has just been taken out', async () => {
    const element = await place({}, PAGE);
    const second = new CurbCut();
    element.replaceWith(second);
    await until(() => within(second, '.bar'));
    document.body.append(element);
    await second.enable();
    expect([second.repairs.length > 0, element.profiles.length]).to.deep.equal([true, 0]);
    await second.disable();
    second.remove();
  });

  it('is silent where the address says so', async () => {
    history.replaceState(null, '', '?curb-cut=off');
    const element = await place({ repair: 'always' }, PAGE);
    await press('Alt+Digit1');
    expect(bar(element)).to.be.null;
    expect(within(element, 'dialog')).to.be.null;
  });

  it('works the same where storage throws', async () => {
    const giveBack = breakStorage();
    try {
      const element = await place({}, PAGE);
      const region = element.shadowRoot!.querySelector('[aria-live=polite]')!;
      await until(() => region.textContent.startsWith('Screen-reader mode: press'));
      await press('Alt+Digit1');
      await openDialog(element);
      await until(() => element.profiles.join() === 'screen-reader');
    } finally {
      giveBack();
    }
  });
});

/** Another element, which does nothing by itself. */
function idler(): CurbCut {
  const element = new CurbCut();
  element.repair = 'off';
  return element;
}

/** Makes every use of storage throw; answers with the way back. */
function breakStorage(): () => void {
  const names = ['getItem', 'setItem', 'removeItem'] as const;
  const own = names.map((name) => [name, Object.getOwnPropertyDescriptor(Storage.prototype, name)!] as const);
  const value = (): never => {
    throw new DOMException('Storage is forbidden.', 'SecurityError');
  };
  for (const [name, descriptor] of own) Object.defineProperty(Storage.prototype, name, { ...descriptor, value });
  expect(() => localStorage.getItem('anything')).to.throw();
  return () => {
    for (const [name, descriptor] of own) Object.defineProperty(Storage.prototype, name, descriptor);
  };
}
