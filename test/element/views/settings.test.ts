import { expect } from '@open-wc/testing';
import { focused, press } from '../../support/keys.js';
import { showView } from '../every-view.js';
import { until, within } from '../placed.js';
import { content, PAGE, element, open, put } from './view-page.js';

describe('the view of settings', () => {
  for (const [why, attributes, isOffered] of [
    ['words can be looked up where the owner says', { dictionary: 'https://words.example/{word}' }, true],
    ['and are not offered to be where no owner says so', {}, false],
  ] as const) {
    it(why, async () => {
      const view = await open('Settings', attributes);
      expect(view.textContent.includes('Look up words')).to.equal(isOffered);
    });
  }

  it('speaks the language that is chosen as soon as it is chosen, and focus stays', async () => {
    const view = await open('Settings');
    const choice = view.querySelector('select')!;
    choice.focus();
    choice.value = 'ar';
    choice.dispatchEvent(new Event('change'));
    const dialog = within(element, 'dialog')!;
    await until(() => dialog.lang === 'ar');
    expect([dialog.dir, dialog.querySelector('h2')!.textContent]).to.deep.equal(['rtl', 'الإعدادات']);
    await until(() => view.querySelector('h3')!.textContent === 'ملفات التعريف');
    expect(focused()).to.equal(choice);
  });

  it('gives a colour back, and focus stays at the colour', async () => {
    await put();
    element.settings = { adjustments: { 'text-colour': '#112233' } };
    await showView(element, 'settings');
    const view = within(element, 'curb-cut-settings')!.shadowRoot!;
    const undo = view.querySelector<HTMLElement>('.colour + button')!;
    undo.focus();
    await press('Enter');
    await until(() => !undo.isConnected);
    expect(focused()?.getAttribute('type')).to.equal('color');
  });

  it('switches profiles and turns everything off and on again', async () => {
    const before = PAGE;
    const view = await open('Settings');
    const switches = [...view.querySelectorAll<HTMLInputElement>('[role=switch]')];
    switches[1]!.click();
    expect(element.profiles).to.deep.equal(['screen-reader', 'keyboard']);
    const off = [...view.querySelectorAll('button')].at(-1)!;
    off.click();
    expect(element.settings).to.deep.include({ off: true, profiles: [] });
    expect(content.innerHTML).to.equal(before);
    await until(() => off.textContent === 'Turn on again');
    off.click();
    expect(element.settings, 'as it was').to.deep.include({ off: false, profiles: ['screen-reader', 'keyboard'] });
  });

  it('brings no profiles back that were on before all was reset', async () => {
    const view = await open('Settings');
    const [reset, off] = [...view.querySelectorAll('button')].slice(-2);
    off!.click();
    await until(() => off!.textContent === 'Turn on again');
    reset!.click();
    element.settings = { off: true };
    await until(() => off!.textContent === 'Turn on again');
    off!.click();
    expect(element.settings).to.deep.include({ off: false, profiles: [] });
  });
});
