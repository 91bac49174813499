import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { focused, press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';
import { BEFORE, byId, CLOSER, mount, open, popups, start, STYLE, within } from './support/popup-page.js';
import { drawn } from './support/start-popups.js';

describe('Popups can be left', () => {
  const stubborn = '<div class="layer shown" id="p"><div><h2>Hello</h2><input><button>Go</button></div></div>';

  it('by Escape, where nothing closes them', async () => {
    await open(stubborn);
    await press('Escape');
    await waitUntil(() => focused() === byId('opener'));
    byId('p').style.color = 'green';
    await drawn();
    await press('Tab');
    expect(focused()).to.equal(byId('behind'));
    expect(byId('p').querySelector('[aria-modal]')).to.be.null;
  });

  const calendar = async (...before: string[]): Promise<void> => {
    mount(
      `${BEFORE}<input id="date" aria-label="Date"><div class="layer shown" id="p"><div id="days" tabindex="-1"><button>1</button></div></div><button id="after">After</button>`,
    );
    await start();
    byId('date').addEventListener('focus', () => {
      byId('p').classList.add('open');
      byId('days').focus();
    });
    byId('p').addEventListener('keydown', ({ key }) => key === 'Escape' && byId('p').classList.remove('open'));
    byId('behind').focus();
    await press(...before, 'Tab');
    await drawn(6);
    expect(focused()).to.equal(byId('days'));
    await press('Escape');
    await waitUntil(() => !popups!.keeps() && !byId('p').checkVisibility());
    await press('Tab');
    await drawn(6);
    expect(focused()).to.equal(byId('after'));
    expect(byId('p').checkVisibility()).to.be.false;
  };
  it('by Escape, and passed by Tab, where they open as soon as focus comes to a field', () => calendar());
  it('in the same way by whoever has typed just before', () => calendar('a'));

  it('for good, where they come a moment after focus has come to a field, and would come again with it', async () => {
    mount(`${BEFORE}<input id="date" aria-label="Date"><div class="layer shown" id="p"><div><button>1</button><input></div></div>`); // prettier-ignore
    await start();
    let comings = 0;
    byId('date').addEventListener('focus', () => {
      comings++;
      setTimeout(() => byId('p').classList.add('open'));
    });
    byId('p').addEventListener('keydown', ({ key }) => key === 'Escape' && byId('p').classList.remove('open'));
    byId('behind').focus();
    await press('Tab');
    await waitUntil(() => within('p'));
    await press('Escape');
    await waitUntil(() => focused() === byId('date'));
    await drawn(6);
    expect([comings, byId('p').classList.contains('open')]).to.deep.equal([1, false]);
  });

  it('by Escape twice, where the page swallows it', async () => {
    await open(stubborn);
    byId('p').onkeydown = (event) => event.key === 'Escape' && event.preventDefault();
    await press('Escape');
    await drawn();
    expect(within('p')).to.be.true;
    await press('Escape');
    await waitUntil(() => focused() === byId('opener'));
  });

  it('by Escape twice, where a native one of few words swallows it', async () => {
    await open('<dialog id="d"><p>Hello</p></dialog>');
    const dialog = byId('d') as HTMLDialogElement;
    dialog.onkeydown = (event) => event.preventDefault();
    dialog.oncancel = (event) => event.preventDefault();
    dialog.showModal();
    await drawn();
    await press('Escape');
    await press('Escape');
    await waitUntil(() => !dialog.open);
  });

  describe('by Escape, once,', () => {
    /** Fades while nobody takes it away; `title` counts how often it was told to go. */
    const fading = (onKey: string): string =>
      `<style>.gone { opacity: .5; transition: opacity 400ms }</style>
       <div class="layer shown" id="p" onkeydown="event.key === 'Escape' && (${onKey})" ontransitionend="this.classList.remove('open', 'gone')">
         <div><h2>Hello</h2><input id="city" role="combobox" aria-expanded="true" aria-label="City"><button id="close" aria-label="Close" onclick="go()">×</button></div></div>`;
    const told = (): string => byId('p').title;
    const opened = async (onKey = 'false'): Promise<void> => {
      Object.assign(window, {
        go: () => {
          byId('p').title += '×';
          byId('p').classList.add('gone');
        },
      });
      await open(fading(onKey));
      await waitUntil(() => within('p') && document.querySelector('[inert]'));
    };

    it('also where the page answers at once and takes its time', async () => {
      await opened('go()');
      await press('Escape');
      await waitUntil(() => !byId('p').checkVisibility());
      expect(told()).to.equal('×');
    });

    it('also where the key is held down', async () => {
      await opened();
      await sendKeys({ down: 'Escape' });
      for (let times = 0; times < 4; times++) await sendKeys({ down: 'Escape' });
      await sendKeys({ up: 'Escape' });
      expect(document.querySelector('[inert]'), 'it was let go before it had closed').to.exist;
      await waitUntil(() => focused() === byId('opener'));
      expect([told(), byId('p').checkVisibility()]).to.deep.equal(['×', false]);
    });

    for (const [how, onKey] of [
      ['without a word', 'city.ariaExpanded = false'],
      ['and kept to itself', '!event.preventDefault() && (city.ariaExpanded = false)'],
    ] as const)
      it(`after what it has closed in them, ${how}`, async () => {
        await opened(`city.ariaExpanded === 'true' && (${onKey})`);
        byId('city').focus();
        for (let times = 0; times < 2; times++) {
          byId('city').ariaExpanded = 'true';
          await press('Escape');
          await drawn(20);
          expect([told(), focused()]).to.deep.equal(['', byId('city')]);
        }
        await press('Escape');
        await waitUntil(() => !byId('p').checkVisibility());
        expect(told()).to.equal('×');
      });

    it('and not by a press that ends the composing of text', async () => {
      await opened();
      byId('city').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true }));
      await drawn(20);
      expect(told()).to.equal('');
    });
  });

  const answer = (word: string): string =>
    `<button onclick="this.closest('.shown').classList.remove('open'); this.closest('.shown').title = '${word}'">${word}</button>`;

  it('by Cancel, where No is an answer', async () => {
    await open(`<div class="layer shown" id="p"><div><h2>Save?</h2>${['Yes', 'No', 'Cancel'].map(answer).join('')}</div></div>`); // prettier-ignore
    await press('Escape');
    await waitUntil(() => byId('p').title === 'Cancel');
  });

  for (const [what, ways] of [
    ['a question is answered by Yes or No alone', answer('Yes') + answer('No')],
    [
      'the only X is a link to another site',
      '<input><a href="https://x.com/us" onclick="title = this.closest(`.shown`).title = `X`; return false">X</a>',
    ],
  ] as const) {
    it(`in no way of the page where ${what}: it stays, and keeps nobody`, async () => {
      await open(`<div class="layer shown" id="p"><div><h2>Save your changes?</h2>${ways}</div></div>`);
      await press('Escape');
      await waitUntil(() => focused() === byId('opener'), 'it lets go');
      expect([byId('p').title, document.querySelector('[inert]')]).to.deep.equal(['', null]);
    });
  }

  it('by what its author calls the way out, whatever it says', async () => {
    const called = (name: string, words: string): string =>
      `<button class="${name}" onclick="this.closest('.shown').classList.remove('open'); this.closest('.shown').title = this.className">${words}</button>`;
    await open(
      `<div class="layer shown" id="p"><div><h2>Cancel?</h2>${called('close-account', 'Yes')}${called('dialog__close', 'Keep it')}</div></div>`,
    );
    await press('Escape');
    await waitUntil(() => byId('p').title !== '');
    expect(byId('p').title).to.equal('dialog__close');
  });

  it('by a press on the backdrop that lies in them, beneath what they say', async () => {
    await open(
      `<div class="shown" style="position: fixed; inset: 0; z-index: 9" id="p"><div style="position: absolute; inset: 0; background: rgb(0 0 0 / .5)" onclick="p.classList.remove('open')"></div>
        <div style="position: relative; margin: 100px auto; width: 300px; background: #fff"><h2>Hello</h2><input></div></div>`,
    );
    await press('Escape');
    await waitUntil(() => !byId('p').classList.contains('open'));
    expect(focused()).to.equal(byId('opener'));
  });

  it('by the label of a box to tick that keeps them open, and by no label of theirs', async () => {
    await open(
      `<input type="checkbox" id="held" checked onchange="p.classList.remove('open')"><div class="layer shown" id="p"><div><h2>Hello</h2>
        <input type="checkbox" id="own"><label for="own">Close!</label><label for="held">Close!</label></div></div>`,
    );
    await press('Escape');
    await waitUntil(() => !byId('p').classList.contains('open'));
    expect([byId('own'), byId('held')].map((box) => (box as HTMLInputElement).checked)).to.deep.equal([false, false]);
  });

  it('by a click on the backdrop, as before', async () => {
    await open(
      `<div class="layer shown" id="p" onclick="event.target === this && this.classList.remove('open')"><div><h2>Hello</h2><input></div></div>`,
    );
    await sendMouse({ type: 'click', position: [5, 5] });
    await waitUntil(() => !document.querySelector('[inert]'));
    expect(focused()).to.equal(byId('opener'));
  });

  type Row = [why: string, end: (popup: HTMLElement) => void];
  const rows: Row[] = [
    ['taken out', (popup) => popup.remove()],
    ['hidden by attribute', (popup) => (popup.style.display = 'none')],
    ['emptied', (popup) => popup.firstElementChild!.replaceChildren()],
    ['made transparent by a class of the body', () => (document.body.className = 'gone')],
  ];
  for (const [why, end] of rows) {
    it(`once they are ${why}`, async () => {
      await open(`<style>.gone .layer { opacity: 0 }</style>${stubborn}`);
      end(byId('p'));
      await drawn();
      expect(document.querySelector('[inert]')).to.be.null;
      expect(focused()).to.equal(byId('opener'));
    });
  }

  it('with focus on what stands for the opener, where the page has drawn that anew', async () => {
    mount(`${STYLE}<main><p>Text</p><div id="app"></div></main>`);
    const draw = (isOpen: boolean): void => {
      const dialog =
        '<div class="layer open" id="p"><div><h2>Hello</h2><button id="close" aria-label="Close">×</button></div></div>';
      byId('app').innerHTML = `<div><a href="#x">One</a><button>Open</button></div>${isOpen ? dialog : ''}`;
      document.querySelector<HTMLElement>('#app button')!.onclick = () => draw(true);
      if (isOpen) byId('close').onclick = () => draw(false);
    };
    draw(false);
    await start();
    document.querySelector<HTMLElement>('#app button')!.focus();
    await press('Enter');
    await waitUntil(() => within('p') && document.querySelector('[inert]'));
    await press('Escape');
    await waitUntil(() => focused()?.textContent === 'Open');
  });

  it('with focus where the opener was, and not on the like of it in another row', async () => {
    const row = (id: string): string => `<li id="${id}">Shoe <button>Add</button></li>`;
    mount(
      `${STYLE}<main><ul>${row('one')}${row('two')}</ul></main><div class="layer" id="p"><p>Added</p>${CLOSER}</div>`,
    );
    document.querySelector<HTMLElement>('#one button')!.onclick = () => {
      byId('one').innerHTML = '<a href="#cart">In your cart</a>';
      byId('p').classList.add('shown', 'open');
    };
    await start();
    document.querySelector<HTMLElement>('#one button')!.focus();
    await press('Enter');
    await waitUntil(() => within('p'));
    await press('Escape');
    await waitUntil(() => within('one'));
  });

  it('with focus on a neighbour, where the opener is gone', async () => {
    await open(stubborn);
    byId('opener').remove();
    byId('p').remove();
    await drawn();
    expect(focused()).to.equal(document.querySelector('main p'));
  });
});
