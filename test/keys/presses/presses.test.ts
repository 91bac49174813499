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

  const field = '<form><label>Day <input id="t" readonly></label><button>Send</button></form>';
  const inner = (around: string): string => `<div ${around}><span><a id="t" tabindex="0">Parking</a></span></div>`;

  type Row = [why: string, html: string, key: string, clicks: number];
  const rows: Row[] = [
    ['a field that nobody can write in', field, 'Space', 1],
    ['a field that nobody can write in', field, 'ArrowDown', 1],
    ['one that would send nothing', '<input id="t" readonly>', 'Enter', 1],
    ['one that is said to open something', field.replace('readonly', 'readonly aria-haspopup="dialog"'), 'Enter', 1],
    ['one that looks as if it answered clicks', field.replace('readonly', 'readonly data-clickable'), 'Enter', 1],
    ['not one in a form, which is sent', field, 'Enter', 0],
    ['not one that is open', field.replace('readonly', 'readonly aria-expanded="true"'), 'ArrowDown', 0],
    ['not one that can be written in', '<input id="t">', 'ArrowDown', 0],
    ['not a box to tick, which Space ticks', '<input id="t" type="checkbox" readonly>', 'ArrowDown', 0],
    ['the one stop in a button that takes no focus', inner('role="button"'), 'Enter', 1],
    ['the one stop in a button that takes no focus', inner('role="button"'), 'Space', 1],
    ['the one stop in what answers clicks', inner('data-clickable'), 'Enter', 1],
    ['not a stop in what answers nothing', inner(''), 'Enter', 0],
    ['not a stop in a button that takes focus', inner('role="button" tabindex="0"'), 'Enter', 0],
    ['not one of several', inner('role="button"').replace('<span>', '<button>?</button><span>'), 'Enter', 0],
    ['not what has a role of its own', inner('role="button"').replace('id="t"', 'id="t" role="tab"'), 'Enter', 0],
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
