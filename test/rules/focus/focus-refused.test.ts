import { expect } from '@open-wc/testing';
import { focusRefused } from '../../../src/rules/focus/focus-refused.js';
import { focused, press } from '../../support/keys.js';
import { mending } from '../../support/mending.js';

/** Until what follows a key has happened. */
const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

async function walk(second: string, prepare?: (link: HTMLElement) => void): Promise<string> {
  const page = await mending(`<a href="#a">One</a>${second}<a href="#c">Three</a>`, { rules: [focusRefused] });
  const [one, two] = page.body.querySelectorAll<HTMLElement>('a, button');
  prepare?.(two!);
  one!.focus();
  await press('Tab');
  await soon();
  const met = focused()?.textContent ?? '';
  page.end();
  return met;
}

describe('focus-refused', () => {
  it('lets focus stay where a handler gives it away', async () => {
    expect(await walk('<a href="#b" onfocus="if (this.blur) this.blur()">Two</a>')).to.equal('Two');
    expect(await walk('<button onfocus="blur();">Two</button>')).to.equal('Two');
  });

  it('lets focus stay where a script gives it away', async () => {
    const blurs = (link: HTMLElement): void => link.addEventListener('focus', () => link.blur());
    expect(await walk('<a href="#b">Two</a>', blurs)).to.equal('Two');
  });

  it('gives focus at once where it is proved', async () => {
    const page = await mending('<a href="#b" onfocus="this.blur()">Two</a>', { rules: [focusRefused] });
    page.body.querySelector('a')!.focus();
    expect(focused()?.textContent).to.equal('Two');
    page.undo();
    page.body.querySelector('a')!.blur();
    page.body.querySelector('a')!.focus();
    expect(focused()?.localName).to.equal('body');
    page.end();
  });

  it('leaves what passes focus on', async () => {
    const passes = (link: HTMLElement): void =>
      link.addEventListener('focus', () => (link.nextElementSibling as HTMLElement).focus());
    expect(await walk('<a href="#b">Two</a>', passes)).to.equal('Three');
  });

  it('leaves a field that does not want to be typed in', async () => {
    const blurs = (field: HTMLElement): void => field.addEventListener('focus', () => field.blur());
    const page = await mending('<a href="#a">One</a><input>', { rules: [focusRefused] });
    const field = page.body.querySelector('input')!;
    blurs(field);
    page.body.querySelector('a')!.focus();
    await press('Tab');
    await soon();
    expect(focused()).not.to.equal(field);
    page.end();
  });
});
