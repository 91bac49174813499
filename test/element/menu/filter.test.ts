import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, press } from '../../support/keys.js';
import { until } from '../placed.js';
import { content, element, labels, lines, open } from './menu-page.js';

describe('the filter of the menu', () => {
  it('filters by every word, without case and accents, and announces how many are left', async () => {
    const dialog = await open();
    await sendKeys({ type: 'resume CARE' });
    await until(() => lines().length === 1);
    expect(labels()).to.deep.equal(['Résumé of care, Heading 2']);
    const region = dialog.querySelector('[aria-live=polite]')!;
    await until(() => region.textContent === 'One result.');
    await sendKeys({ type: 'x' });
    await until(() => region.textContent === 'Nothing found.');
    expect(lines()).to.be.empty;
  });

  it('takes up the filter again when letters are typed in the list', async () => {
    await open();
    await press('ArrowDown', 'o', 'p', 'e', 'n');
    await until(() => lines().length === 1);
    expect(labels()).to.deep.equal(['Opening hours, Heading 2']);
    expect((focused() as HTMLInputElement).value).to.equal('open');
  });

  it('Enter in the filter goes to the first result, which leaves no trace when focus goes on', async () => {
    const dialog = await open();
    await element.settled;
    const before = content.innerHTML;
    await sendKeys({ type: 'opening' });
    await until(() => lines().length === 1);
    await press('Enter');
    expect(dialog.open).to.be.false;
    expect(focused()!.textContent).to.equal('Opening hours');
    await press('Tab');
    expect(focused()!.getAttribute('aria-label')).to.equal('Name');
    expect(content.innerHTML).to.equal(before);
  });
});
