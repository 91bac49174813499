import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { prepare } from '../../../src/keys/dropdowns/prepare.js';
import { setAttribute } from '../../../src/ledger/edit.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { axNode } from '../../support/ax.js';
import { press } from '../../support/keys.js';
import { at, before, keys, on, page, panel, stand, start, trigger } from '../support/menu-page.js';

describe('hand-made selects', () => {
  afterEach(() => keys.end());

  it('made as a select: options are told, walked and chosen', async () => {
    await on(
      '',
      html`<div><div id="t" tabindex="0" role="button">Choose</div>
        <ul id="p" hidden><li id="a">Apples</li><li id="b">Bread</li></ul></div>`, // prettier-ignore
    );
    const chosen: string[] = [];
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    panel().addEventListener('click', (event) => {
      chosen.push((event.target as Element).id);
      panel().hidden = true;
    });
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    expect((await axNode('#a')).role).to.equal('option');
    await press('ArrowDown', 'Enter');
    await at('t');
    expect(chosen).to.deep.equal(['b']);
    expect(panel().hidden).to.be.true;
    keys.end();
    expect(page.outerHTML).to.equal(before);
  });

  for (const [sign, called, name] of [
    ['⋮', '', 'menuitem'],
    ['', 'kebab', 'menuitem'],
    ['', 'sort more', 'option'],
    ['▾', '', 'option'],
  ] as const) {
    it(`opened by “${sign || called}”: each entry is a ${name}, and Enter chooses it once`, async () => {
      await on(
        '',
        html`<div><div id="t" class=${called} tabindex="0" role="button" aria-label="Row">${sign}</div>
          <div id="p" hidden><div id="a">Rename</div><div id="b">Delete</div></div></div>`, // prettier-ignore
      );
      let done = 0;
      trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
      panel().addEventListener('click', () => {
        done++;
        panel().hidden = true;
      });
      trigger().focus();
      await press('ArrowDown');
      await at('a');
      expect((await axNode('#b')).role).to.equal(name);
      await press('ArrowDown', 'Enter');
      await at('t');
      expect(done).to.equal(1);
    });
  }

  const guesses: [what: string, panel: TemplateResult, guessed: Readonly<Record<string, string>>][] = [
    [
      'buttons',
      html`<div id="p" hidden>
        <div>France</div>
        <div>Italy</div>
      </div>`,
      { role: 'button', tabindex: '0' },
    ],
    [
      'stops of Tab',
      html`<ul id="p" hidden>
        <li>France</li>
        <li>Italy</li>
      </ul>`,
      { tabindex: '0' },
    ],
  ];
  for (const [what, list, guessed] of guesses) {
    it(`options that a rule took for ${what}, one by one, are told as options`, async () => {
      await stand(html`<div><button id="t">Country</button>${list}</div>`);
      const ledger = new Ledger((_edits, write) => write());
      for (const element of panel().children) {
        const edits = Object.entries(guessed).map(([name, value]) => setAttribute(element, name, value));
        ledger.write({ rule: 'clickable', element, edits, evidence: 'it answers clicks', confidence: 'inferred' });
      }
      prepare({ trigger: trigger(), panel: panel(), holder: page, shownBy: 'press' }, ledger);
      for (const option of panel().children) ledger.undo(option, 'clickable');
      expect([...panel().children].map((option) => [option.role, option.getAttribute('tabindex')])).to.deep.equal([
        ['option', '-1'],
        ['option', '-1'],
      ]);
      ledger.undoAll();
      expect(page.outerHTML).to.equal(before);
    });
  }

  it('options whose place in the order of Tab a rule has mended keep it so', async () => {
    await stand(html`<div><button id="t">Country</button><ul id="p" hidden><li tabindex="5">France</li><li>Italy</li></ul></div>`); // prettier-ignore
    const ledger = new Ledger((_edits, write) => write());
    const element = panel().firstElementChild!;
    const edits = [setAttribute(element, 'tabindex', '0')];
    ledger.write({ rule: 'positive-tabindex', element, edits, evidence: 'its value', confidence: 'certain' });
    prepare({ trigger: trigger(), panel: panel(), holder: page, shownBy: 'press' }, ledger);
    expect([...panel().children].map((option) => [option.role, option.getAttribute('tabindex')])).to.deep.equal([
      ['option', '0'],
      ['option', '-1'],
    ]);
    ledger.undoAll();
    expect(page.outerHTML).to.equal(before);
  });

  it('made as a select around its options: a combobox', async () => {
    await stand(html`
      <div>
        <style>#p{display:none}.open #p{display:block}</style>
        <div id="t" class="pick" tabindex="0"><span>Persons</span><ul id="p"><li id="a">Two</li><li id="b">Four</li></ul></div>
      </div>
    `); // prettier-ignore
    trigger().addEventListener('click', () => trigger().classList.toggle('open'));
    await start('#t');
    const { role, name } = await axNode('#t');
    expect([role, name]).to.deep.equal(['combobox', 'Persons']);
  });

  for (const key of ['Enter', 'Space', 'ArrowDown']) {
    it(`made as a box around its options, whose script listens for the label alone: opened by ${key}`, async () => {
      await on(
        '#p{display:none}.open #p{display:block}',
        html`<div id="t" class="pick" tabindex="0"><p><span>Persons</span></p><ul id="p"><li id="a">Two</li><li id="b">Four</li></ul></div>`, // prettier-ignore
      );
      trigger()
        .querySelector('p')!
        .addEventListener('click', () => trigger().classList.toggle('open'));
      trigger().focus();
      await press(key);
      await at('a');
      await press('Escape');
      await at('t');
      expect(trigger().className).to.equal('pick');
    });
  }

  for (const key of ['Enter', 'ArrowDown']) {
    it(`made as a box around its options and what is chosen of them: opened by ${key}, and nothing is taken away`, async () => {
      await on(
        '#p{display:none}.open #p{display:block}',
        html`<div id="t" class="pick" tabindex="0"><div><span class="tag"><i class="remove">×</i> France</span> <span class="tag"><i class="remove">×</i> Italy</span></div><ul id="p"><li id="a">Two</li><li id="b">Four</li></ul></div>`, // prettier-ignore
      );
      for (const sign of trigger().querySelectorAll('.remove'))
        sign.addEventListener('click', (event) => {
          sign.parentElement!.remove();
          event.stopPropagation();
        });
      trigger().addEventListener('click', () => trigger().classList.toggle('open'));
      trigger().focus();
      await press(key);
      await at('a');
      await press('Escape');
      await at('t');
      expect([...trigger().querySelectorAll('.tag')].length).to.equal(2);
    });
  }

  it('drawn in place of a list that nobody sees: it is called by that label first', async () => {
    await stand(html`
      <div>
        <style>#p{display:none}.open #p{display:block}</style>
        <label for="s">Persons</label><select id="s" hidden><option>Two</option><option>Four</option></select>
        <div id="t" class="pick" tabindex="0"><span>Two</span><ul id="p"><li id="a">Two</li><li id="b">Four</li></ul></div>
      </div>
    `); // prettier-ignore
    trigger().addEventListener('click', () => trigger().classList.toggle('open'));
    await start('#t');
    const { role, name } = await axNode('#t');
    expect([role, name]).to.deep.equal(['combobox', 'Persons Two']);
  });
});
