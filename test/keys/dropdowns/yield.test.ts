import { expect, html, nextFrame } from '@open-wc/testing';
import { isShown } from '../../../src/keys/dropdowns/is-shown.js';
import { setAttribute } from '../../../src/ledger/edit.js';
import { focused, press } from '../../support/keys.js';
import { at, hiddenList, items, keys, on, page, panel, stand, start, state, trigger } from '../support/menu-page.js';
import { shown, until } from '../support/page-with-dropdowns.js';

describe('menus that their page looks after', () => {
  afterEach(() => keys.end());

  it('are left alone where the page answers the key, said or unsaid', async () => {
    await on('', hiddenList);
    let clicks = 0;
    trigger().addEventListener('click', () => clicks++);
    let silent = false;
    trigger().addEventListener('keydown', (event) => {
      if (silent) panel().hidden = false;
      else event.preventDefault();
    });
    trigger().focus();
    await press('ArrowDown');
    silent = true;
    await press('ArrowDown');
    expect(clicks).to.equal(0);
    expect(focused() === trigger()).to.be.true;
  });

  it('are left as popups are, once they keep focus in and their trigger is out of reach', async () => {
    await on('', hiddenList);
    let clicks = 0;
    trigger().addEventListener('click', () => {
      clicks++;
      panel().hidden = false;
    });
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    trigger().inert = true;
    await press('Escape', 'ArrowDown');
    expect([clicks, panel().hidden, focused()?.id]).to.deep.equal([1, false, 'b']);
  });

  it('are closed after the list of suggestions in them, which the page closes without a word', async () => {
    await on('', html`<div><button id="t">Filter</button><div id="p" hidden><a href="#a" id="a">All of them</a><input id="x" role="combobox" aria-label="City" aria-expanded="true"></div></div>`); // prettier-ignore
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    const field = page.querySelector<HTMLElement>('#x')!;
    field.addEventListener('keydown', () => field.setAttribute('aria-expanded', 'false'));
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    field.focus();
    await press('Escape');
    await nextFrame();
    expect([panel().hidden, focused()?.id]).to.deep.equal([false, 'x']);
    await press('Escape');
    await at('t');
    await shown(panel(), false);
  });

  it('are left alone where the page moves focus with the key', async () => {
    await on('', hiddenList);
    const start = page.querySelector<HTMLElement>('#start')!;
    let clicks = 0;
    trigger().addEventListener('click', () => clicks++);
    start.addEventListener('keydown', () => trigger().focus());
    start.focus();
    await press('ArrowDown');
    expect(focused() === trigger()).to.be.true;
    expect(clicks).to.equal(0);
  });

  it("whose state the author tells: Enter and Space are the page's, arrows and Escape are added", async () => {
    await stand(
      html`<div><button id="t" aria-expanded="false">Food</button><ul id="p" hidden>${items}</ul><button id="x">X</button><ul hidden>${items}</ul></div>`, // prettier-ignore
    );
    let clicks = 0;
    trigger().addEventListener('click', () => {
      clicks++;
      panel().hidden = !panel().hidden;
      trigger().setAttribute('aria-expanded', String(!panel().hidden));
    });
    await start('#x');
    trigger().focus();
    await press('Enter');
    expect(clicks).to.equal(1);
    expect(focused() === trigger()).to.be.true;
    await press('ArrowDown');
    await at('a');
    await press('Escape');
    await at('t');
    expect(clicks).to.equal(2);
    expect(state()).to.equal('false');
    await press('ArrowDown');
    await at('a');
    expect(clicks).to.equal(3);
  });

  it('that are called menus and have no keys get them, and nothing is written but what a press has shown', async () => {
    await stand(
      html`<div><button id="t" aria-haspopup="true" aria-controls="p">Food</button><ul id="p" role="menu" hidden>${items}</ul><button id="x">X</button><ul hidden>${items}</ul></div>`, // prettier-ignore
    );
    const markup = trigger().outerHTML;
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    await start('#x');
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await press('ArrowDown');
    await at('b');
    await press('Escape');
    await at('t');
    expect(panel().hidden).to.be.true;
    expect(trigger().outerHTML.replace(' aria-expanded="false"', '')).to.equal(markup);
  });

  it('open by Space where the page answers Enter alone on a link that it calls the opener of a menu', async () => {
    await stand(html`<div><a id="t" href="#" aria-haspopup="true">Menu</a><ul id="p" hidden>${items}</ul></div>`); // prettier-ignore
    trigger().addEventListener('click', (event) => {
      event.preventDefault();
      panel().hidden = !panel().hidden;
    });
    await start('#t');
    for (const key of ['Space', 'Enter']) {
      trigger().focus();
      await press(key);
      await shown(panel());
      await press('Escape');
      await shown(panel(), false);
    }
  });

  for (const [what, key] of [
    ['a link', 'Enter'],
    ['a button', 'Space'],
  ] as const) {
    it(`that ${what} is said to open, and the pointer alone does, are opened by ${key} as well, and pressed once`, async () => {
      const about = html`<ul id="p" style="display: none">
        ${items}
      </ul>`;
      await stand(html`<div>${key === 'Enter' ? html`<a id="t" href="#" aria-haspopup="true">Food</a>` : html`<button id="t" aria-haspopup="true">Food</button>`}${about}</div>`); // prettier-ignore
      page.addEventListener('mouseenter', () => (panel().style.display = 'block'));
      page.addEventListener('mouseleave', () => (panel().style.display = 'none'));
      let clicks = 0;
      trigger().addEventListener('click', () => clicks++);
      await start('#t');
      trigger().focus();
      await press(key);
      await at('a');
      expect(clicks).to.equal(1);
      await press('Escape');
      await at('t');
      await shown(panel(), false);
    });
  }

  it('that are said to open, and take a moment for it, are left to the page', async () => {
    await on('', html`<div><button id="t" aria-haspopup="true" aria-expanded="false">Food</button><ul id="p" hidden>${items}</ul></div>`); // prettier-ignore
    let clicks = 0;
    trigger().addEventListener('click', () => {
      clicks++;
      panel().className = 'coming';
      setTimeout(() => (panel().hidden = false), 400);
    });
    trigger().focus();
    await press('Enter');
    await shown(panel());
    await nextFrame();
    expect([clicks, focused() === trigger()]).to.deep.equal([1, true]);
  });

  it('whose trigger leads to another view of the page are not opened over it', async () => {
    await on('', html`<main><p id="view">Start</p></main><nav><ul><li><div id="e"><a id="t" href="#/food" aria-haspopup="true">Food</a><ul id="p" style="display: none">${items}</ul></div></li></ul></nav>`); // prettier-ignore
    const entry = page.querySelector('#e')!;
    entry.addEventListener('mouseenter', () => (panel().style.display = 'block'));
    entry.addEventListener('mouseleave', () => (panel().style.display = 'none'));
    trigger().addEventListener('click', () => (page.querySelector('#view')!.textContent = 'Food'));
    trigger().focus();
    await press('Enter');
    for (let frames = 0; frames < 45; frames++) await nextFrame();
    history.replaceState(null, '', location.pathname + location.search);
    expect([isShown(panel()), focused()?.id]).to.deep.equal([false, 't']);
  });

  it('of whose state a rule tells are no widgets of the page, and all that the rule wrote stands', async () => {
    await stand(html`<div></div>`);
    await start();
    page.innerHTML = `
      <div><button id="t">Food</button><ul id="p" hidden><li><a id="a" href="#a">Apples</a></li></ul></div>
      <div><button id="other">Drinks</button><ul hidden><li><a href="#b">Water</a></li></ul></div>`;
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    const edits = [setAttribute(trigger(), 'aria-expanded', 'false'), setAttribute(trigger(), 'aria-controls', 'p')];
    keys.ledger.write({ rule: 'disclosure', element: trigger(), edits, evidence: 'its icon', confidence: 'certain' });
    const other = page.querySelector('#other')!;
    await until(() => keys.ledger.writersOf(other).includes('menu-state'));
    expect(keys.ledger.writersOf(trigger())).to.deep.equal(['disclosure']);
    trigger().focus();
    await press('Enter');
    await at('a');
    await until(() => state() === 'true');
    await press('Escape');
    await until(() => state() === 'false');
    // What else the rule wrote stands all the while.
    expect(trigger().getAttribute('aria-controls')).to.equal('p');
    expect(keys.ledger.writersOf(trigger())).to.deep.equal(['disclosure']);
    keys.ledger.undo(trigger(), 'disclosure');
    expect(trigger().outerHTML).to.equal('<button id="t">Food</button>');
  });

  it('yield to a page that begins to tell the state itself', async () => {
    await on('', hiddenList);
    trigger().addEventListener('click', () => {
      panel().hidden = false;
      trigger().setAttribute('aria-expanded', 'page');
    });
    trigger().click();
    await until(() => isShown(panel()));
    await press('Shift');
    keys.end();
    expect(state()).to.equal('page');
  });
});
