import { expect } from '@open-wc/testing';
import { CurbCut } from '../../src/element/curb-cut.js';
import { frames } from '../../src/support/frames.js';
import { giveWay } from '../../src/support/slices.js';
import { axNode } from '../support/ax.js';
import { focused, press } from '../support/keys.js';
import { ended, openDialog, placed, until, within } from './placed.js';

const PAGE = `<main><h1>Clinic</h1><p>Text</p></main><button id="before">Before</button><input id="email"><h2>Visits</h2>`;

describe('<curb-cut>', () => {
  const { place, content } = placed();
  const bar = (element: CurbCut): HTMLElement => within(element, '.bar')!;

  describe('first tab stop', () => {
    it('is a toolbar of ours: skip link, then by arrow the launcher, and nothing else', async () => {
      const element = await place({}, PAGE);
      await press('Tab');
      expect(focused()!.textContent).to.equal('Skip to content');
      await press('ArrowRight');
      expect((await axNode(focused()!)).name).to.equal('Accessibility menu');
      await press('ArrowRight');
      expect(focused()!.textContent).to.equal('Skip to content');
      await press('End', 'Tab');
      expect(focused()!.id).to.equal('before');
      expect(bar(element).matches(':popover-open')).to.be.true;
    });

    it('is drawn as it is whatever the page says of fonts, and not at all where the page says so', async () => {
      const look = (element: CurbCut): string[] => {
        const { fontSize, fontStyle, color, visibility } = getComputedStyle(within(element, 'button')!);
        return [fontSize, fontStyle, color, visibility];
      };
      const element = await place({}, PAGE);
      const before = look(element);
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets.push(sheet);
      sheet.replaceSync('html, body, curb-cut, * { font: italic 40px serif !important; color: red !important }');
      expect(look(element)).to.deep.equal(before);
      sheet.replaceSync('curb-cut { visibility: hidden }');
      expect(look(element).at(-1)).to.equal('hidden');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });

    it('says in its description how screen-reader mode is turned on and off', async () => {
      await place({}, PAGE);
      await press('Tab');
      expect((await axNode(focused()!)).description).to.match(/(Alt|Option)\+1.*(Alt|Option)\+0/);
    });

    it('shows itself whole with focus, and leaves a round launcher without', async () => {
      const element = await place({}, PAGE);
      const width = (): number => within(element, '[part=launcher]')!.getBoundingClientRect().width;
      expect(width()).to.be.closeTo(44, 1);
      await press('Tab');
      await until(() => width() > 100);
    });

    it('is not seen before it has focus when the owner hides the launcher', async () => {
      const element = await place({ 'hide-launcher': '' }, PAGE);
      expect(bar(element).getBoundingClientRect().width).to.equal(1);
      await press('Tab');
      expect(bar(element).getBoundingClientRect().width).to.be.above(100);
    });

    for (const [why, markup, has] of [
      ['no link', PAGE, true],
      ['a working one', `<a href="#m">Skip</a><main id="m" tabindex="-1"><h1>A</h1></main>`, false],
      ['one without a target', `<a href="#nowhere">Skip</a><main><h1>A</h1></main>`, true],
      [
        'a working one behind an anchor that is no link',
        `<a name="top"></a><a href="#m">Skip</a><main id="m" tabindex="-1"><h1>A</h1></main>`,
        false,
      ],
      [
        'a working one behind five links',
        `${'<a href="/x">x</a>'.repeat(5)}<a href="#m">Skip</a><main id="m" tabindex="-1"><h1>A</h1></main>`,
        true,
      ],
      [
        'a working one that is the fifth',
        `${'<a href="/x">x</a>'.repeat(4)}<a href="#m">Skip</a><main id="m" tabindex="-1"><h1>A</h1></main>`,
        false,
      ],
      ['one whose target takes no focus', `<a href="#m">Skip</a><main id="m"><h1>A</h1></main>`, true],
      ['no content that can be told', `<p>Text</p>`, false],
    ] as const) {
      it(`${has ? 'has' : 'has no'} skip link where the page has ${why}`, async () => {
        const element = await place({}, markup);
        expect(within(element, '[part=skip-link]') !== null).to.equal(has);
      });
    }

    it('learns of content that came later by the time Tab is pressed', async () => {
      await place({}, `<p>Loading</p>`);
      content.innerHTML = PAGE;
      await press('Tab');
      expect(focused()!.textContent).to.equal('Skip to content');
    });

    it('skips to the content, which keeps no trace of it when focus goes on', async () => {
      await place({}, PAGE);
      const before = content.innerHTML;
      await press('Tab', 'Enter');
      await until(() => focused() === content.querySelector('main'));
      await press('Tab');
      expect(focused()!.id).to.equal('before');
      expect(content.innerHTML).to.equal(before);
    });
  });

  describe('Alt+1 and Alt+0', () => {
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
  });

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

  describe('interface', () => {
    it('tells wrong use by a TypeError that names the option', async () => {
      const element = await place({}, PAGE);
      const wrong: [() => unknown, string][] = [
        [() => (element.position = 'middle' as never), 'position'],
        [() => (element.repair = 'never' as never), 'repair'],
        [() => (element.hideLauncher = 'yes' as never), 'hideLauncher'],
        [() => (element.contact = 5 as never), 'contact'],
        [() => (element.settings = { quickKeys: 'no' as never }), 'settings.quickKeys'],
        [() => (element.settings = { colour: 'red' } as never), 'settings.colour: there is no such setting'],
        [() => (element.profiles = ['eagle'] as never), 'settings.profiles'],
      ];
      for (const [use, option] of wrong) expect(use, option).to.throw(TypeError, option);
      const failure = await element.enable('eagle' as never).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(TypeError);
      expect(String(failure)).to.contain('profile').and.contain('eagle');
    });

    it('has every attribute as a property, and the default for what it does not know', async () => {
      const element = await place({ position: 'middle', contact: 'a@b.example', assets: '/models' }, PAGE);
      expect(element.position).to.equal('bottom-end');
      expect(element.contact).to.equal('a@b.example');
      expect(element.assets).to.equal(`${location.origin}/models/`);
      element.removeAttribute('assets');
      expect(element.assets, 'beside the script').to.equal(new URL('/src/assets/', location.href).href);
      element.position = 'top-start';
      element.hideLauncher = true;
      expect(element.getAttribute('position')).to.equal('top-start');
      expect(element.hasAttribute('hide-launcher')).to.be.true;
    });

    it('takes the default where an address is none, says so once, and works', async () => {
      const said: unknown[] = [];
      const { warn } = console;
      console.warn = (text: unknown) => said.push(text);
      try {
        const element = await place({ assets: 'http://[bad' }, PAGE);
        await element.enable();
        expect(element.assets).to.equal(CurbCut.assets);
        await element.disable();
      } finally {
        console.warn = warn;
      }
      expect(said.filter((text) => String(text).includes('assets="http://[bad"'))).to.have.length(1);
    });

    it('tells profiles by event, whoever turned them on', async () => {
      const element = await place({}, PAGE);
      const told: (readonly string[])[] = [];
      element.addEventListener('curb-cut-profile', ({ profiles }) => told.push(profiles));
      await element.enable();
      element.profiles = ['screen-reader', 'keyboard'];
      await element.disable();
      expect(told).to.deep.equal([['screen-reader'], ['screen-reader', 'keyboard'], []]);
    });

    it('changes what is given in settings and keeps the rest', async () => {
      const element = await place({}, PAGE);
      element.settings = { quickKeys: false };
      element.settings = { inferred: false };
      expect(element.settings).to.include({ quickKeys: false, inferred: false, off: false });
    });

    it('repairs, reports and undoes by itself', async () => {
      const element = await place({}, PAGE);
      const before = content.innerHTML;
      await element.enable();
      await Promise.all([element.settled, element.described]);
      const report = await element.report();
      expect(report.repairs).not.to.be.empty;
      expect(report.repairs).to.deep.equal(element.repairs);
      await element.disable();
      expect(content.innerHTML).to.equal(before);
    });

    it('writes nothing before the visitor asks, however it is looked at', async () => {
      const element = await place({}, PAGE);
      const before = content.innerHTML;
      within(element, '[part=launcher]')!.click();
      await openDialog(element);
      await element.settled;
      await press('Escape');
      expect(content.innerHTML).to.equal(before);
      expect(element.profiles).to.be.empty;
    });
  });

  describe('life in the page', () => {
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

    it('comes to work where the page has set an option that does not fit before the script came', () => {
      const early = Object.assign(document.createElement('curb-cut-early'), {
        position: 'left',
        contact: 'a@b.example',
      });
      customElements.define('curb-cut-early', class extends CurbCut {});
      customElements.upgrade(early);
      expect([early instanceof CurbCut, early.contact, early.getAttribute('contact')]).to.deep.equal([
        true,
        'a@b.example',
        'a@b.example',
      ]);
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
