import { expect } from '@open-wc/testing';
import { focusVisible } from '../../../src/rules/focus/focus-visible.js';
import { press } from '../../support/keys.js';
import { mending } from '../../support/mending.js';

const PAGE = '<style>a:focus { outline: none }</style><a href="#a">One</a><button>Two</button>';

describe('focus-visible', () => {
  it('shows where focus is, where the page does not, and no more once it is undone', async () => {
    const page = await mending(PAGE, { rules: [focusVisible] });
    const link = page.body.querySelector('a')!;
    const outline = (): string => getComputedStyle(link).outlineStyle;
    page.body.tabIndex = -1;
    page.body.focus();
    await press('Tab');
    expect(outline()).to.equal('solid');
    page.undo();
    expect(outline()).to.equal('none');
    page.end();
  });

  for (const [why, css] of [
    ['a hairline', 'a:focus { outline: 1px solid }'],
    ['an outline that cannot be seen', 'a:focus { outline: 2px solid transparent }'],
    ['a reset for everything', '*:focus { outline: 0 }'],
    ['a reset for whatever has focus', ':focus { outline: none }'],
  ] as const) {
    it(`does not take ${why} for an outline`, async () => {
      const page = await mending(`<style>${css}</style><a href="#a">One</a>`, { rules: [focusVisible] });
      page.body.tabIndex = -1;
      page.body.focus();
      await press('Tab');
      expect(getComputedStyle(page.body.querySelector('a')!).outlineWidth).to.equal('3px');
      page.end();
    });
  }

  it('leaves a page that shows it', async () => {
    const page = await mending('<style>a { color: red }</style><a href="#a">One</a>', { rules: [focusVisible] });
    expect(page.repairs).to.deep.equal([]);
    page.end();
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending(PAGE, { rules: [focusVisible], scope: 'certain' });
    expect(page.repairs).to.deep.equal([]);
    page.end();
  });
});
