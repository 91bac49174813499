import { expect } from '@open-wc/testing';
import { startPresses } from '../../../src/keys/presses/presses.js';
import { LivePage } from '../../../src/page/live-page.js';
import { press } from '../../support/keys.js';
import { container } from '../../support/mount.js';

const { element: area, mount } = container();
let ending: AbortController;
let page: LivePage;
let clicks: number;
let sent: number;

/** Stands in for the rules, which find what answers clicks: here it is marked. */
const marked = function* (within: Element | Document | ShadowRoot): Generator<readonly [Element, 'clickable']> {
  for (const found of within.querySelectorAll('[data-clickable]')) yield [found, 'clickable'];
};

/** Puts up markup in which `#t` gets the keys, and counts clicks on what is around it. */
async function on(html: string): Promise<HTMLElement> {
  mount(html);
  [clicks, sent] = [0, 0];
  ending = new AbortController();
  page = new LivePage(document, [], [marked]);
  await page.start();
  startPresses(page, ending.signal);
  area.onclick = (event) => {
    if ((event.target as Element).id === 't') clicks++;
  };
  area.onsubmit = (event) => {
    event.preventDefault();
    sent++;
  };
  const target = document.getElementById('t')!;
  target.focus();
  return target;
}

/** Presses, and waits until whoever waits for an answer has given up. */
async function pressed(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await press(key);
    await new Promise((resolve) => setTimeout(resolve, 350));
  }
}

describe('keys click what only a pointer opens', () => {
  afterEach(() => {
    ending.abort();
    page.stop();
    area.onclick = area.onsubmit = null;
  });

  const field = '<form><label>Day <input id="t" readonly data-clickable></label><button>Send</button></form>';
  const plain = field.replace(' data-clickable', '');
  const said = (popup: string): string => field.replace('data-clickable', `aria-haspopup="${popup}"`);
  const inner = (around: string, stop = '<a id="t" tabindex="0">Parking</a>'): string =>
    `<div ${around}><span>${stop}</span></div>`;
  const deep = (levels: number): string =>
    `<div role="button">${'<span>'.repeat(levels)}<a id="t" tabindex="0">Parking</a></div>`;
  const scroller = (height: number): string =>
    `<b id="t" tabindex="0" style="display:block;overflow:auto;height:${height}px">Long<br>text</b>`;
  const large = 'role="button" style="position:fixed;inset:0"';

  type Row = [why: string, html: string, key: string, clicks: number];
  const rows: Row[] = [
    ['a field that looks as if it answered clicks', field, 'Space', 1],
    ['a field that looks as if it answered clicks', field, 'ArrowDown', 1],
    ['one that is said to open something', said('dialog'), 'Space', 1],
    ['one that has a handler', plain.replace('readonly', 'readonly onclick="0"'), 'Space', 1],
    ['not one that is said to open nothing', said('false'), 'Space', 0],
    ['not one that is only to be read', plain, 'Space', 0],
    ['not one that is only to be read', plain, 'ArrowDown', 0],
    ['not one in a form, which is sent', field, 'Enter', 0],
    ['not one that opens something, in a form, which is sent', said('dialog'), 'Enter', 0],
    ['not one that is open', field.replace('readonly', 'readonly aria-expanded="true"'), 'ArrowDown', 0],
    ['not one that can be written in', '<input id="t" data-clickable>', 'ArrowDown', 0],
    ['not one that is to be left alone', `<div data-curb-cut-ignore>${field}</div>`, 'Space', 0],
    ['not a box to tick, which Space ticks', '<input id="t" type="checkbox" readonly data-clickable>', 'ArrowDown', 0],
    ['the one stop in a button that takes no focus', inner('role="button"'), 'Enter', 1],
    ['the one stop in a button that takes no focus', inner('role="button"'), 'Space', 1],
    ['not by other keys the stop in a button', inner('role="button"'), 'ArrowDown', 0],
    ['the one stop in what answers clicks', inner('data-clickable'), 'Enter', 1],
    [
      'the one stop in what answers clicks, with an arrow beside it',
      inner('data-clickable').replace('</span></div>', '</span> ▾</div>'),
      'Enter',
      1,
    ],
    ['not the one stop in a card', `<div data-clickable><h3>Car</h3>${inner('')}</div>`, 'Enter', 0],
    ['the one stop near to its button', deep(2), 'Enter', 1],
    ['not a stop far from it', deep(3), 'Enter', 0],
    ['not a stop in what answers nothing', inner(''), 'Enter', 0],
    ['not a stop in a button that takes focus', inner('role="button" tabindex="0"'), 'Enter', 0],
    ['not one of several', inner('role="button"').replace('<span>', '<button>?</button><span>'), 'Enter', 0],
    ['not what has a role of its own', inner('role="button"').replace('id="t"', 'id="t" role="tab"'), 'Enter', 0],
    ['not what is no plain element', inner('role="button"', '<x-y id="t" tabindex="0">Car</x-y>'), 'Enter', 0],
    ['not what is drawn', inner('role="button"', '<svg><a id="t" tabindex="0"><text>Car</text></a></svg>'), 'Enter', 0],
    ['a stop of which all can be seen', inner('role="button"', scroller(90)), 'Space', 1],
    ['not one that scrolls', inner('role="button"', scroller(20)), 'Space', 0],
    ['one in a button, however large', inner(large), 'Enter', 1],
    ['not one in what else fills the window', inner(large.replace('role="button"', 'data-clickable')), 'Enter', 0],
    ['not a stop to be left alone', inner('role="button" data-curb-cut-ignore'), 'Enter', 0],
  ];
  for (const [why, html, key, count] of rows) {
    it(`${why}, by ${key}`, async () => {
      await on(html);
      await pressed(key);
      expect([clicks, sent]).to.deep.equal([count, why.includes('is sent') ? 1 : 0]);
    });
  }

  for (const [why, answer] of [
    ['prevents the default', (event: KeyboardEvent) => event.preventDefault()],
    ['keeps the key to itself', (event: KeyboardEvent) => event.stopPropagation()],
    ['changes something later', () => setTimeout(() => area.append('Open'), 100)],
    ['clicks it', (event: KeyboardEvent) => (event.target as HTMLElement).click()],
  ] as const) {
    it(`and nothing is added where the page ${why}`, async () => {
      const target = await on(field);
      target.onkeydown = answer;
      await pressed('Space');
      expect(clicks).to.equal(why === 'clicks it' ? 1 : 0);
    });
  }

  it('not again while the key is held down', async () => {
    const target = await on(field);
    const held = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true, repeat: true });
    target.dispatchEvent(held);
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect([clicks, held.defaultPrevented]).to.deep.equal([0, false]);
  });

  for (const [why, html, count] of [
    ['and are not misled by a clock beside it', '<p class="other">0</p>', 1],
    ['nor by slides elsewhere', '<div><div><div><p><i class="other"></i></p></div></div></div>', 1],
    ['but heed what is shown beside it', '<ul class="other" hidden></ul>', 0],
  ] as const) {
    it(why, async () => {
      const target = await on(
        why.includes('slides') ? `<div><div><div>${field}</div></div></div>${html}` : field + html,
      );
      const other = area.querySelector<HTMLElement>('.other')!;
      target.onkeydown = () => {
        if (why.includes('clock')) {
          (other.firstChild as Text).data = '1';
          other.textContent = '2';
        } else other.hidden = !other.hidden;
      };
      await pressed('Space');
      expect(clicks).to.equal(count);
    });
  }

  it('leave the key to whoever listens last', async () => {
    await on(field);
    let seen: boolean | undefined;
    addEventListener('keydown', (event) => (seen = event.defaultPrevented), { signal: ending.signal });
    await pressed('Space');
    expect([seen, clicks]).to.deep.equal([false, 1]);
  });

  for (const [why, stop] of [
    ['where the key never comes back', undefined],
    ['where all is switched off', () => ending.abort()],
  ] as const) {
    it(`and stop looking ${why}`, async () => {
      const target = await on(field);
      target.onkeydown = (event) => event.stopPropagation();
      const { disconnect } = MutationObserver.prototype;
      let ended = 0;
      await press('Space');
      MutationObserver.prototype.disconnect = function (this: MutationObserver) {
        ended++;
        disconnect.call(this);
      };
      if (stop) stop();
      else await new Promise((resolve) => setTimeout(resolve, 350));
      MutationObserver.prototype.disconnect = disconnect;
      expect(ended).to.equal(1);
    });
  }

  it('and leave alone what has once answered one of them', async () => {
    const target = await on(field);
    target.onkeydown = ({ key }) => {
      if (key === 'ArrowDown' && !area.querySelector('ul')) area.insertAdjacentHTML('beforeend', '<ul></ul>');
    };
    await pressed('ArrowDown', 'ArrowDown', 'Space');
    expect(clicks).to.equal(0);
  });

  it('once by an arrow, until focus has been elsewhere', async () => {
    const target = await on(field);
    await pressed('ArrowDown', 'ArrowDown');
    expect(clicks).to.equal(1);
    await press('Tab');
    await press('Shift+Tab');
    expect(document.activeElement === target).to.be.true;
    await pressed('ArrowDown');
    expect(clicks).to.equal(2);
  });

  it('not any more where another key follows at once, or all is switched off', async () => {
    await on(field);
    await press('Space');
    await press('Home');
    await pressed('Home');
    expect(clicks).to.equal(0);
    await press('Space');
    ending.abort();
    await pressed('Home');
    expect(clicks).to.equal(0);
  });
});
