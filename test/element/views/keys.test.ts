import { expect } from '@open-wc/testing';
import { press } from '../../support/keys.js';
import { openDialog, until, within } from '../placed.js';
import { element, open, put, spoken } from './view-page.js';

describe('the view of keys', () => {
  it('remaps a key; the command that had it is told to have none', async () => {
    const view = await open('Keys');
    const field = [...view.querySelectorAll('input')].find(({ ariaLabel }) => ariaLabel === 'Key: Next heading')!;
    field.focus();
    await press('b', 'Tab');
    expect(element.settings.keyMap).to.deep.equal({ heading: 'b' });
    await until(() => spoken() === 'Next heading: B. Next button has no key now.');
    const reset = [...view.querySelectorAll('button')].at(-1)!;
    reset.click();
    expect(element.settings.keyMap).to.be.empty;
    await until(() => field.value === 'H');
  });

  it('is opened by whoever asks for help', async () => {
    await put();
    await element.enable();
    await press('Shift+?');
    await openDialog(element);
    expect(within(element, 'h2')!.textContent).to.equal('Keys');
  });
});
