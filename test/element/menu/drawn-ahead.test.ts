import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { press } from '../../support/keys.js';
import { openDialog, until, within } from '../placed.js';
import { element, lines, open, put } from './menu-page.js';

describe('the menu that is drawn ahead', () => {
  it('is drawn while the launcher is still being pressed, and shown as it is once it is let go', async () => {
    await put();
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

  it('is drawn while Alt is held, where it was open before', async () => {
    await open();
    await press('Escape');
    await until(() => !within(element, '#filter'));
    await sendKeys({ down: 'Alt' });
    await until(() => within(element, '#filter'));
    expect(within(element, 'dialog[open]')).to.equal(null);
    await sendKeys({ up: 'Alt' });
  });

  it('that was drawn too early makes room for another view, and says what is to be heard first', async () => {
    await put();
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
});
