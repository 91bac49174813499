import { expect } from '@open-wc/testing';
import { focused, press } from '../../support/keys.js';
import { openDialog, until } from '../placed.js';
import { element, lines, open } from './menu-page.js';

describe('the menu goes and switches', () => {
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
});
