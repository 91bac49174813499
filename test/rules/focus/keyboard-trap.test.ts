import { expect } from '@open-wc/testing';
import { keyboardTrap } from '../../../src/rules/focus/keyboard-trap.js';
import { focused, press } from '../../support/keys.js';
import { mending } from '../../support/mending.js';

const HELD =
  '<a href="#a">One</a><button onblur="setTimeout(() => this.focus(), 5)">Trap</button><a href="#b">Two</a><a href="#c">Three</a>';

/** Until what the page had planned has happened. */
const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 60));

async function walk(markup: string, keys: readonly string[]): Promise<string> {
  const page = await mending(markup, { rules: [keyboardTrap] });
  page.body.querySelector<HTMLElement>('a, button')!.focus();
  const met: string[] = [];
  for (const key of keys) {
    await press(key);
    await soon();
    met.push(focused()?.textContent ?? '');
  }
  page.end();
  return met.join();
}

describe('keyboard-trap', () => {
  it('lets Tab past what takes focus back', async () => {
    expect(await walk(HELD, ['Tab', 'Tab', 'Tab'])).to.equal('Trap,Two,Three');
  });

  it('lets Shift+Tab past it', async () => {
    expect(await walk(HELD, ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab'])).to.equal(
      'Trap,Two,Three,Two,Trap,One',
    );
  });

  it('leaves a dialog its focus', async () => {
    const markup =
      '<div role="dialog"><button onblur="setTimeout(() => this.focus(), 5)">Stay</button></div><a href="#b">Two</a>';
    expect(await walk(markup, ['Tab'])).to.equal('Stay');
  });

  it('leaves focus that a script moves on', async () => {
    const markup =
      '<a href="#a">One</a><button onfocus="setTimeout(() => this.nextElementSibling.focus(), 5)">Guard</button><a href="#b">Two</a>';
    expect(await walk(markup, ['Tab'])).to.equal('Two');
  });

  it('leaves focus that a script moves elsewhere, be it against the way of the key', async () => {
    const markup =
      '<a href="#a">Field</a><button onblur="setTimeout(() => this.previousElementSibling.focus(), 5)">Go</button><a href="#b">After</a>';
    expect(await walk(markup, ['Tab', 'Tab'])).to.equal('Go,Field');
  });

  it('lets Tab past two that lead from one to the other, the second time', async () => {
    const [on, back] = ['next', 'previous'].map(
      (way) => `onblur="setTimeout(() => this.${way}ElementSibling.focus(), 5)"`,
    );
    const markup = `<button ${on}>One</button><button ${back}>Two</button><button>Three</button>`;
    expect(await walk(markup, ['Tab', 'Tab', 'Tab', 'Tab'])).to.equal('Two,One,Two,Three');
  });

  it('has an element that pulled once told of it the next time that focus leaves', async () => {
    const markup =
      '<a href="#a">One</a><button onblur="this.textContent += 1; if (this.textContent === `Trap1`) setTimeout(() => this.focus(), 5)">Trap</button><a href="#b">Two</a>';
    expect(await walk(markup, ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Tab'])).to.equal('Trap,Two,Trap1,One,Trap11');
  });

  it('is gone with the rest', async () => {
    const page = await mending(HELD, { rules: [keyboardTrap] });
    page.undo();
    page.body.querySelector('button')!.focus();
    await press('Tab');
    await soon();
    expect(focused()?.textContent).to.equal('Trap');
    page.end();
  });
});
