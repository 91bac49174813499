import { aTimeout, expect, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { focused, press } from '../../support/keys.js';
import { isShown } from '../../../src/keys/dropdowns/is-shown.js';
import { at, items, keys, on, page, panel, stand, start, state, trigger } from '../support/menu-page.js';
import { shown, until } from '../support/page-with-dropdowns.js';

/** A menu, opened by Enter, that its trigger goes out of sight for. */
async function openOverItsTrigger(): Promise<void> {
  await on(
    '#p{display:none}.open #p{display:block}.open #t{display:none}',
    html`<div id="m">
      <button id="t">Menu</button>
      <ul id="p">
        ${items}
      </ul>
    </div>`,
  );
  trigger().addEventListener('click', () => page.querySelector('#m')!.classList.toggle('open'));
  trigger().focus();
  await press('Enter');
  await at('a');
}

describe('menus of a page that changes', () => {
  afterEach(async () => {
    keys.end();
    await setViewport({ width: 800, height: 600 });
  });

  /** Draws its trigger anew, as scripts do that write what it says, and gives focus to the new one. */
  async function redrawn(markup: string): Promise<() => number> {
    await stand(
      html`<div>
        <span id="w"></span>
        <ul id="p" hidden>
          ${items}
        </ul>
      </div>`,
    );
    let clicks = 0;
    const draw = (): void => {
      const hadFocus = focused()?.id === 't';
      page.querySelector('#w')!.innerHTML = markup;
      if (hadFocus) trigger().focus();
      trigger().onclick = () => {
        clicks++;
        panel().hidden = !panel().hidden;
        draw();
      };
    };
    draw();
    await start('#t');
    return () => clicks;
  }

  for (const [what, markup] of [
    ['a button', '<button id="t">Food</button>'],
    ['a button that tells its state', '<button id="t" aria-expanded="false">Food</button>'],
  ] as const) {
    for (const pause of [0, 500]) {
      const when = pause ? 'a while later' : 'at once';
      it(`that draws ${what} anew at each press: opened, left by Escape ${when}, and opened again`, async () => {
        const clicks = await redrawn(markup);
        for (const round of [1, 2]) {
          trigger().focus();
          await press('ArrowDown');
          await at('a');
          expect(state()).to.equal('true');
          await aTimeout(pause);
          await press('Escape');
          await at('t');
          await shown(panel(), false);
          // By then the new one is found.
          await aTimeout(500);
          expect([clicks(), panel().hidden]).to.deep.equal([2 * round, true]);
        }
      });
    }
  }

  it('that is part of the page in a wider window has no keys there, and is not sent away', async () => {
    await setViewport({ width: 500, height: 600 });
    await on(
      '#p{display:none}#p.open{display:block}@media(min-width:700px){#p{display:block}#t{display:none}}',
      html`<button id="t">Menu</button>
        <ul id="p">
          ${items}
        </ul>`,
    );
    trigger().addEventListener('click', () => panel().classList.toggle('open'));
    trigger().focus();
    await press('Enter');
    await at('a');
    await press('Escape');
    await at('t');
    await shown(panel(), false);
    await setViewport({ width: 800, height: 600 });
    await shown(panel());
    await nextFrame();
    await nextFrame();
    page.querySelector<HTMLElement>('#a')!.focus();
    await press('ArrowDown', 'Escape');
    await aTimeout(100);
    expect([focused()?.id, isShown(panel()), panel().className]).to.deep.equal(['a', true, '']);
  });

  it('whose state changes with the width of the window tells it', async () => {
    await on(
      '#p{display:none}@media(max-width:600px){#p{display:block}}',
      html`<div>
        <button id="t">Menu</button>
        <ul id="p">
          ${items}
        </ul>
      </div>`,
    );
    expect(state()).to.equal('false');
    await setViewport({ width: 500, height: 600 });
    await until(() => state() === 'true');
  });

  it('whose trigger goes out of sight beneath what it opens is walked and closed', async () => {
    await openOverItsTrigger();
    await press('ArrowDown');
    await at('b');
    await press('Escape');
    await shown(panel(), false);
  });

  it('whose trigger is out of sight is closed after the window has become lower, as it does for a keyboard', async () => {
    await setViewport({ width: 500, height: 600 });
    await openOverItsTrigger();
    await setViewport({ width: 500, height: 400 });
    await until(() => innerHeight === 400);
    await nextFrame();
    await press('ArrowDown');
    await at('b');
    await press('Escape');
    await shown(panel(), false);
  });
});
