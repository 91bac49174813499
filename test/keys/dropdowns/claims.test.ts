import { aTimeout, expect, html } from '@open-wc/testing';
import { axNode } from '../../support/ax.js';
import { focused, press } from '../../support/keys.js';
import { at, page, panel, stand, state, trigger } from '../support/menu-page.js';
import { shown, startDropdowns, until } from '../support/page-with-dropdowns.js';

/** A menu bar whose menu lies at the end of the page, and comes a moment after the pointer. */
async function menuBar(): Promise<void> {
  await stand(
    html`<div>
      <ul role="menubar">
        <li id="t" role="menuitem" aria-haspopup="true" aria-expanded="false" tabindex="0">Food</li>
      </ul>
      <button id="after">After</button>
      <ul id="p" role="menu" hidden>
        <li id="a" role="menuitem" tabindex="-1">Apples</li>
        <li id="b" role="menuitem" tabindex="-1">Bread</li>
      </ul>
    </div>`,
  );
  const show = (isShown: boolean): void => {
    setTimeout(() => {
      panel().hidden = !isShown;
      trigger().setAttribute('aria-expanded', String(isShown));
    }, 100);
  };
  trigger().addEventListener('mouseenter', () => show(true));
  trigger().addEventListener('mouseleave', () => show(false));
}

describe('what says that it opens a menu, and answers no key', () => {
  afterEach(() => keys.end());
  let keys: Awaited<ReturnType<typeof startDropdowns>>;

  for (const key of ['Enter', 'Space', 'ArrowDown']) {
    it(`is pointed at by ${key}; the menu that comes is walked, and closed by Escape as the pointer goes`, async () => {
      await menuBar();
      const before = page.outerHTML;
      keys = await startDropdowns();
      for (let round = 0; round < 2; round++) {
        trigger().focus();
        await press(key);
        await at('a');
        await press('ArrowDown');
        await at('b');
        await press('Escape');
        await at('t');
        await until(() => state() === 'false');
        await shown(panel(), false);
      }
      keys.end();
      expect(page.outerHTML).to.equal(before);
    });
  }

  it('stays what it is once it was learned', async () => {
    await menuBar();
    keys = await startDropdowns();
    trigger().focus();
    await press('Enter');
    await at('a');
    expect(await axNode(trigger())).to.include({ role: 'menuitem', name: 'Food' });
  });

  for (const [why, answer] of [
    ['by showing its menu', () => (panel().hidden = false)],
    ['in another way', () => (trigger().textContent = 'Food, chosen')],
  ] as const) {
    it(`is left alone where the page answers ${why}`, async () => {
      await menuBar();
      let pointed = 0;
      trigger().addEventListener('mouseenter', () => pointed++);
      trigger().addEventListener('keydown', answer);
      keys = await startDropdowns();
      trigger().focus();
      await press('Enter');
      await aTimeout(600);
      expect([pointed, focused()?.id]).to.deep.equal([0, 't']);
    });
  }

  it('does not scroll the page while its menu comes', async () => {
    await menuBar();
    const kept: boolean[] = [];
    const note = (event: KeyboardEvent): void => void kept.push(event.defaultPrevented);
    keys = await startDropdowns();
    addEventListener('keydown', note);
    for (const key of ['Space', 'ArrowDown']) {
      trigger().focus();
      await press(key);
      await at('a');
      expect(kept.pop(), key).to.equal(true);
      await press('Escape');
      await at('t');
      await shown(panel(), false);
    }
    removeEventListener('keydown', note);
  });
});
