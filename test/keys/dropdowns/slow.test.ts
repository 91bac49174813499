import { aTimeout, expect, html, nextFrame } from '@open-wc/testing';
import { isShown } from '../../../src/keys/dropdowns/is-shown.js';
import { focused, press } from '../../support/keys.js';
import { at, drawer, items, keys, on, page, panel, state, trigger } from '../support/menu-page.js';
import { shown, until } from '../support/page-with-dropdowns.js';

describe('menus that take their time', () => {
  afterEach(() => keys.end());

  it('that come back at once after their own X has closed them do not have it taken for what opens them', async () => {
    await on(
      '.d{position:fixed;left:-300px;width:280px;transition:left .1s}.d.in{left:0;color:red;transition:left .1s,color .4s}',
      drawer,
    );
    trigger().addEventListener('click', () => panel().classList.add('in'));
    page.querySelector('#x')!.addEventListener('click', () => panel().classList.remove('in'));
    trigger().focus();
    await press('Enter');
    await at('x');
    await press('Escape');
    await at('t');
    await until(() => !panel().classList.contains('in'));
    await press('Enter');
    await at('x');
    await aTimeout(500);
    expect(page.querySelector('#x')!.hasAttribute('aria-expanded')).to.be.false;
    await press('Escape');
    await at('t');
  });

  it('that slide are closed by Escape while they still slide open, and before they are seen', async () => {
    await on('', html`<div><button id="t">Food</button><ul id="p" style="display: none; overflow: hidden">${items}</ul></div>`); // prettier-ignore
    // As queues of effects do: each begins when the one before has ended, and asks then what is displayed.
    let queue = Promise.resolve();
    const slide = async (): Promise<void> => {
      const opens = getComputedStyle(panel()).display === 'none';
      if (opens) panel().style.display = 'block';
      const frames = [{ height: '0' }, { height: '80px' }];
      await panel().animate(opens ? frames : frames.reverse(), { duration: 250, delay: opens ? 50 : 0, fill: 'backwards' }).finished; // prettier-ignore
      if (!opens) panel().style.display = 'none';
    };
    trigger().addEventListener('click', () => {
      queue = queue.then(slide);
    });
    trigger().focus();
    await press('Enter');
    await at('a');
    await press('Escape');
    await at('t');
    await until(() => panel().style.display === 'none');
    await press('Enter', 'Escape');
    await until(() => panel().style.display === 'block');
    await until(() => panel().style.display === 'none');
    expect(focused() === trigger()).to.be.true;
    await shown(panel(), false);
  });

  it('that slide, and whose script overhears presses meanwhile, are closed by Escape and open again', async () => {
    await on('.s{max-height:0;overflow:hidden;transition:max-height .3s}.s.in{max-height:120px}', html`<div><button id="t">Food</button><ul class="s" id="p">${items}</ul></div>`); // prettier-ignore
    let isSliding = false;
    panel().addEventListener('transitionend', () => (isSliding = false));
    trigger().addEventListener('click', () => {
      // Its state is told all the same, and wrong from then on.
      trigger().setAttribute('aria-expanded', String(trigger().getAttribute('aria-expanded') !== 'true'));
      if (isSliding) return;
      isSliding = true;
      panel().classList.toggle('in');
    });
    trigger().focus();
    for (let times = 0; times < 3; times++) {
      await press('ArrowDown');
      await at('a');
      await press('Escape');
      await at('t');
      expect(isShown(panel())).to.be.false;
      await until(() => !panel().classList.contains('in'));
    }
  });

  describe('that are sent away while they still slide open', () => {
    const sliding = async (): Promise<void> => {
      await on('.s{max-height:0;overflow:hidden;transition:max-height 2s}.s.in{max-height:120px}', html`<div><button id="t">Food</button><ul class="s" id="p">${items}</ul></div>`); // prettier-ignore
      trigger().addEventListener('click', () => panel().classList.toggle('in'));
      trigger().focus();
      await press('ArrowDown');
      await at('a');
    };
    const presses = (): (() => number) => {
      let count = 0;
      trigger().addEventListener('click', () => count++);
      return () => count;
    };
    const still = async (): Promise<void> => {
      await until(() => panel().getAnimations().length === 0);
      for (let frames = 0; frames < 4; frames++) await nextFrame();
    };

    for (const key of [undefined, 'Escape']) {
      it(`are closed at once when all is turned off${key ? ' after Escape' : ''}, and pressed no more`, async () => {
        await sliding();
        if (key) await press(key);
        expect(panel().classList.contains('in'), 'it still slides').to.be.true;
        const count = presses();
        keys.end();
        expect([count(), panel().classList.contains('in')]).to.deep.equal([1, false]);
        await still();
        expect(count()).to.equal(1);
      });
    }

    const closings: [string, () => void][] = [
      ['pressed the trigger', () => trigger().click()],
      ['closed it otherwise', () => panel().classList.remove('in')],
    ];
    for (const [how, close] of closings) {
      it(`stay closed where somebody has ${how} meanwhile`, async () => {
        await sliding();
        await press('Escape');
        expect(panel().classList.contains('in'), 'it still slides').to.be.true;
        close();
        const count = presses();
        await still();
        expect([count(), panel().classList.contains('in')]).to.deep.equal([0, false]);
      });
    }
  });

  it('that fade are opened again while they still fade, with focus in what stays', async () => {
    await on('.s{display:none;opacity:0;transition:opacity .5s}', html`<div><button id="t">Food</button><ul class="s" id="p">${items}</ul></div>`); // prettier-ignore
    let isOpen = false;
    // It takes a moment to come, and is hidden once it has faded.
    trigger().addEventListener('click', () => {
      isOpen = !isOpen;
      if (!isOpen) panel().style.opacity = '0';
      setTimeout(
        (display: string) => {
          panel().style.display = display;
          if (isOpen) setTimeout(() => (panel().style.opacity = '1'), 20);
        },
        isOpen ? 60 : 450,
        isOpen ? 'block' : 'none',
      );
    });
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await until(() => getComputedStyle(panel()).opacity === '1');
    await press('Escape');
    await at('t');
    await press('ArrowDown');
    await at('a');
    await until(() => getComputedStyle(panel()).opacity === '1');
    expect(focused()?.id).to.equal('a');
    await press('Escape');
    await until(() => panel().style.display === 'none');
  });

  describe('that come late', () => {
    const late = async (): Promise<void> => {
      await on(
        '',
        html`<div>
          <button id="t">Food</button>
          <ul id="p" style="display: none">
            ${items}
          </ul>
        </div>`,
      );
      trigger().addEventListener('click', () => {
        const display = panel().style.display === 'none' ? 'block' : 'none';
        setTimeout(() => (panel().style.display = display), 300);
      });
      trigger().focus();
    };
    const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

    it('take no focus from whoever has turned away', async () => {
      await late();
      await press('ArrowDown', 'Escape');
      page.querySelector<HTMLElement>('#after')!.focus();
      await rest(800);
      expect(focused()!.id).to.equal('after');
      expect(isShown(panel())).to.be.false;
    });

    it('are written on no more when all is turned off meanwhile', async () => {
      await late();
      await press('ArrowDown');
      keys.end();
      await rest(800);
      expect(state()).to.equal(null);
      expect(focused() === trigger()).to.be.true;
    });

    it('are hidden once and for all where their script does not close them', async () => {
      await late();
      await press('ArrowDown');
      await at('a');
      trigger().addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
      await press('Escape');
      await rest(700);
      let writes = 0;
      new MutationObserver((records) => (writes += records.length)).observe(panel(), { attributes: true });
      await rest(1400);
      expect([writes, isShown(panel())]).to.deep.equal([0, false]);
    });
  });
});
