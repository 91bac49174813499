import { expect } from '@open-wc/testing';
import { pointAt } from './support/point-at.js';
import { shownPage, until } from './support/shown-page.js';

const page = shownPage();

describe('marks', () => {
  it('what the pointer is on is marked, and no more when it is switched off', async () => {
    const button = page.mount('<button>Book a visit</button>');
    await page.show({ 'hover-mark': true });
    await pointAt(button);
    await until(() => getComputedStyle(button).outlineStyle === 'solid');
    expect(getComputedStyle(button).outlineWidth).to.equal('3px');
    await page.show({});
    expect(getComputedStyle(button).outlineStyle).to.equal('none');
  });

  it('what has focus is marked, whatever the page says of outlines', async () => {
    const area = page.mount('<div><style>:focus { outline: none !important }</style><input></div>');
    const field = area.querySelector('input')!;
    field.focus();
    expect(getComputedStyle(field).outlineStyle).to.equal('none');
    await page.show({ 'focus-mark': true });
    expect(getComputedStyle(field).outlineStyle).to.equal('solid');
    await page.show({});
    expect(getComputedStyle(field).outlineStyle).to.equal('none');
  });
});
