import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ENGLISH } from '../../../src/i18n/messages.js';
import { translator } from '../../../src/i18n/translator.js';
import { startHiddenBoxes } from '../../../src/keys/groups/drawn/hidden-boxes.js';
import { startPressedStates } from '../../../src/keys/groups/drawn/pressed-states.js';
import { startSliders } from '../../../src/keys/groups/drawn/sliders.js';
import { startStarRatings } from '../../../src/keys/groups/drawn/star-ratings.js';
import { startWorkedByField } from '../../../src/keys/groups/drawn/worked-by-field.js';
import { startGroups } from '../../../src/keys/groups/groups.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { LivePage } from '../../../src/page/live-page.js';
import { axNode } from '../../support/ax.js';
import { focused, press } from '../../support/keys.js';
import { strayEvents } from '../../support/stray-events.js';
import { until } from '../support/page-with-dropdowns.js';

describe('drawn widgets by keyboard', () => {
  let ending: AbortController;
  let page: LivePage;
  let element: HTMLElement;
  let before: string;

  /** Stands in for the rules, which find what answers clicks: here it is marked. */
  const marked = function* (within: Element | Document | ShadowRoot): Generator<readonly [Element, 'clickable']> {
    for (const found of within.querySelectorAll('[data-clickable]')) yield [found, 'clickable'];
  };

  const on = async (
    markup: TemplateResult,
    prepare: (element: HTMLElement) => void = () => undefined,
  ): Promise<void> => {
    element = await fixture<HTMLElement>(markup);
    prepare(element);
    before = element.outerHTML;
    ending = new AbortController();
    page = new LivePage(document, [], [marked]);
    await page.start();
    const ledger = new Ledger((edits, write) => page.quietly(edits, write));
    startGroups(page, ending.signal);
    startHiddenBoxes(page, ledger, ending.signal);
    startStarRatings({ page, ledger, translate: translator(ENGLISH, 'en') }, ending.signal);
    startPressedStates(page, ledger, ending.signal);
    startSliders(page, ledger, ending.signal);
    startWorkedByField(page, ledger, ending.signal);
  };
  afterEach(() => {
    ending.abort();
    page.stop();
  });

  it('what is drawn for a list and worked by a field that nobody sees is no stop besides, nor are choices made in any, and restored', async () => {
    const drawn = (clip: string, field: TemplateResult): TemplateResult =>
      html`<div>
        <select hidden>
          <option>Berlin</option>
        </select>
        <div>
          <b data-clickable>Berlin</b>
          <p style="position: absolute; clip: ${clip}">${field}</p>
          <ul>
            <li data-clickable>Berlin</li>
          </ul>
        </div>
      </div>`;
    for (const [why, clip, field, told, choice] of [
      ['cut off', 'rect(0, 0, 0, 0)', html`<input />`, '-1', '-1'],
      ['in sight', 'auto', html`<input />`, null, '-1'],
      ['put there for robots', 'rect(0, 0, 0, 0)', html`<input name="website" />`, null, null],
    ] as const) {
      await on(drawn(clip, field));
      expect(element.querySelector('b')!.getAttribute('tabindex'), why).to.equal(told);
      expect(element.querySelector('li')!.getAttribute('tabindex'), `${why}, a choice`).to.equal(choice);
      ending.abort();
      expect(element.outerHTML).to.equal(before);
    }
  });

  it('stars are a group of radio buttons', async () => {
    const star = html`<i class="fa fa-star" data-clickable></i>`;
    await on(
      html`<div>
        <button>Before</button><span class="stars">${star}${star}${star}${star}${star}</span><button>After</button>
      </div>`,
    );
    const stars = [...element.querySelectorAll<HTMLElement>('i')];
    const clicked: number[] = [];
    element.addEventListener('click', (event) => clicked.push(stars.indexOf(event.target as HTMLElement)));
    expect(await axNode(stars[0]!)).to.include({ role: 'radio', name: '1 of 5 stars' });
    expect(await axNode(stars[0]!.parentElement!)).to.include({ role: 'radiogroup', name: 'Rating' });
    stars[0]!.focus();
    await press('ArrowRight', 'ArrowRight');
    expect(focused() === stars[2]).to.be.true;
    expect(clicked).to.deep.equal([1, 2]);
    expect((await axNode(stars[2]!)).properties.checked).to.equal('true');
    const way: (string | undefined)[] = [];
    for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab', 'Tab', 'Tab']) {
      await press(key);
      way.push(focused()?.getAttribute('aria-label') ?? focused()?.textContent);
    }
    expect(way, 'one stop, at the star that is chosen').to.deep.equal([
      'After',
      '3 of 5 stars',
      'Before',
      '3 of 5 stars',
      'After',
    ]);
    ending.abort();
    expect(element.outerHTML).to.equal(before);
  });

  it('stars count as their author says that they read', async () => {
    await on(html`<p dir="rtl"><span class="stars" dir="ltr">${row(3, (n) => html`<i data-clickable data-n=${n}>★</i>`)}</span></p>`); // prettier-ignore
    expect(await axNode(element.querySelector('[data-n="1"]')!)).to.include({ name: '1 of 3 stars' });
  });

  for (const [why, style, inside] of [
    ['by boxes that are turned round', 'display: inline-flex; flex-direction: row-reverse', ''],
    ['by text that runs the other way', 'display: inline-block; direction: rtl; unicode-bidi: bidi-override', ''],
    ['where people read from the right', 'display: inline-flex; flex-direction: row-reverse', 'rtl'],
  ] as const) {
    it(`stars count from where reading begins, also where their row begins at its end: ${why}`, async () => {
      await on(html`<p dir=${inside}><span class="stars" style=${style}>${row(3, (n) => html`<i data-clickable data-n=${4 - n}>★</i>`)}</span></p>`); // prettier-ignore
      const chosen: string[] = [];
      element.addEventListener('click', (event) => chosen.push((event.target as HTMLElement).dataset['n'] ?? ''));
      expect(await axNode(element.querySelector('[data-n="2"]')!)).to.include({ name: '2 of 3 stars' });
      element.querySelector<HTMLElement>('[data-n="1"]')!.focus();
      await press(inside ? 'ArrowLeft' : 'ArrowRight', 'End', 'ArrowUp', 'Home');
      expect(chosen).to.deep.equal(['2', '3', '2', '1']);
    });
  }

  it('stars of a row that nobody has seen are counted anew once it comes into sight', async () => {
    await on(html`<p hidden><span class="stars" style="display:inline-flex;flex-direction:row-reverse">${row(3, (n) => html`<i data-clickable data-n=${4 - n}>★</i>`)}</span></p>`); // prettier-ignore
    const least = element.querySelector('[data-n="1"]')!;
    await until(() => least.getAttribute('role') === 'radio');
    expect(least.getAttribute('aria-label')).to.equal('3 of 3 stars');
    element.hidden = false;
    await until(() => least.getAttribute('aria-label') === '1 of 3 stars');
    expect([...element.querySelectorAll('i')].map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, 0]);
  });

  const row = (n: number, star: (n: number) => TemplateResult): TemplateResult[] =>
    Array.from({ length: n }, (_, index) => star(index + 1));

  const shared: [why: string, markup: TemplateResult][] = [
    [
      'and they are numbered',
      html`<div>
        <span class="stars" data-clickable>${row(3, (n) => html`<i class="fa fa-star" data-value=${n}></i>`)}</span>
      </div>`,
    ],
    [
      'and a form asks for them',
      html`<form><span class="stars" data-clickable>${row(3, () => html`<i class="fa fa-star"></i>`)}</span></form>`,
    ],
  ];
  for (const [why, markup] of shared) {
    it(`stars are that as well where their row answers for them all, ${why}`, async () => {
      await on(markup);
      const [first] = element.querySelectorAll<HTMLElement>('i');
      expect(await axNode(first!)).to.include({ role: 'radio', name: '1 of 3 stars' });
      ending.abort();
      expect(element.outerHTML).to.equal(before);
    });
  }

  it('stars keep the titles that their author has given them', async () => {
    await on(
      html`<div class="stars">
        ${row(3, (n) => html`<a class="star" tabindex="0" title="${n} out of 3" data-clickable>★</a>`)}
      </div>`,
    );
    const [first] = element.querySelectorAll<HTMLElement>('a');
    expect(await axNode(first!)).to.include({ role: 'radio', name: '1 out of 3' });
    ending.abort();
    expect(element.outerHTML).to.equal(before);
  });

  const star = (n: number): TemplateResult => html`<i class="star" data-clickable data-n=${n}>★</i>`;
  const alone: [why: string, markup: TemplateResult][] = [
    [
      'their author has made them buttons',
      html`<div class="rating">${row(5, (n) => html`<i class="star" role="button" tabindex="0" aria-label="Rate ${n} of 5" data-clickable>★</i>`)}</div>`,
    ],
    [
      'their author has made them radio buttons',
      html`<fieldset><legend>Your rating</legend><div class="rating">${row(5, (n) => html`<i class="star" role="radio" aria-checked="false" tabindex="-1" aria-label="${n} stars" data-clickable>★</i>`)}</div></fieldset>`,
    ],
    [
      'their author has named them',
      html`<div class="rating">${row(5, (n) => html`<i class="star" aria-label="${n}" data-clickable>★</i>`)}</div>`,
    ],
    [
      'there are radio buttons in them',
      html`<div class="rating">${row(5, (n) => html`<span class="star" data-clickable><input type="radio" name="s" value=${n}></span>`)}</div>`,
    ],
    ['they are a link together', html`<div><a href="#reviews" class="rating">${row(5, star)}</a></div>`],
    ['they are part of a link', html`<div><a href="#reviews"><span class="rating">${row(5, star)}</span></a></div>`],
    [
      'their row leads elsewhere',
      html`<div><span class="rating" data-clickable>${row(5, () => html`<i class="fa fa-star"></i>`)}</span></div>`,
    ],
    [
      'their row leads elsewhere, and some are lit',
      html`<form><span class="rating" data-clickable>${row(5, (n) => html`<i class="fa ${n < 4 ? 'fa-star' : 'fa-star-o'}"></i>`)}</span></form>`,
    ],
    [
      'their row leads elsewhere, and the whole page is a form',
      html`<form><h1>Lamp</h1><span class="rating" data-clickable>${row(5, () => html`<i class="fa fa-star"></i>`)}</span></form>`,
    ],
    ['one of them alone answers clicks', html`<div class="rating">${star(1)}<i class="star">★</i><i class="star">★</i></div>`],
  ]; // prettier-ignore
  for (const [why, markup] of alone) {
    it(`stars are left alone where ${why}`, async () => {
      await on(markup);
      expect(element.outerHTML).to.equal(before);
    });
  }

  describe('stars that the page draws anew at each choice', () => {
    const draw = (rating: Element, lit: number): void => {
      rating.replaceChildren(
        ...Array.from({ length: 5 }, (_, index) => {
          const star = document.createElement('span');
          star.className = index <= lit ? 'star on' : 'star';
          star.textContent = '★';
          star.dataset.clickable = '';
          star.addEventListener('click', () => draw(rating, index));
          return star;
        }),
      );
    };
    const labels = (): string[] =>
      [...element.querySelectorAll('.star')].map(
        (star) =>
          `${star.getAttribute('role')} ${star.getAttribute('tabindex')} ${star.getAttribute('aria-checked')}${star === focused() ? ' here' : ''}`,
      );

    beforeEach(() =>
      on(html`<div><button>Before</button><span class="stars"></span><button>After</button></div>`, (element) =>
        draw(element.querySelector('.stars')!, -1),
      ),
    );

    it('keep focus, and are radio buttons again', async () => {
      element.querySelector<HTMLElement>('.star')!.focus();
      await press('ArrowRight');
      const second = ['radio -1 false', 'radio 0 true here', ...Array<string>(3).fill('radio -1 false')];
      await until(() => labels().join() === second.join());
      await press('ArrowRight');
      const third = ['radio -1 false', 'radio -1 false', 'radio 0 true here', 'radio -1 false', 'radio -1 false'];
      await until(() => labels().join() === third.join());
      await press('Tab');
      expect(focused()?.textContent).to.equal('After');
      ending.abort();
      expect(element.querySelector('[role], [tabindex], [aria-checked], [aria-label]')).to.be.null;
    });

    it('take no focus from whoever has left them', async () => {
      const star = element.querySelector<HTMLElement>('.star')!;
      star.focus();
      star.blur();
      await until(() => focused() === null || focused() === document.body);
      draw(element.querySelector('.stars')!, 2);
      await until(() => labels()[2] === 'radio 0 true');
      expect(labels().join()).to.not.contain('here');
    });

    it('are let go where something else takes their place', async () => {
      const rating = element.querySelector('.stars')!;
      rating.replaceChildren('Thank you!');
      await until(() => !rating.hasAttribute('role'));
      expect(rating.getAttributeNames()).to.deep.equal(['class']);
    });
  });

  it('rows of other things are not', async () => {
    const dot = html`<i class="dot" data-clickable></i>`;
    const star = html`<i class="star" data-clickable>Text</i>`;
    await on(html`<div><span>${dot}${dot}${dot}</span><span class="stars">${star}${star}${star}</span></div>`);
    expect(element.outerHTML).to.equal(before);
  });

  it('a switch tells its state once it is pressed', async () => {
    await on(
      html`<div>
        <div id="s" class="switch" role="button" tabindex="0">Wifi</div>
        <button id="b">Plain</button>
      </div>`,
    );
    const [toggle, plain] = [element.querySelector<HTMLElement>('#s')!, element.querySelector<HTMLElement>('#b')!];
    toggle.addEventListener('click', () => toggle.classList.toggle('on'));
    plain.click();
    toggle.click();
    await until(() => toggle.getAttribute('aria-pressed') === 'true');
    toggle.click();
    await until(() => toggle.getAttribute('aria-pressed') === 'false');
    expect(plain.hasAttribute('aria-pressed')).to.be.false;
  });

  it('of switches of which one is on, the pressed one releases the other', async () => {
    await on(
      html`<div><button id="one" class="tab active">Day</button><button id="two" class="tab">Night</button></div>`,
    );
    const buttons = [...element.querySelectorAll('button')];
    const states = (): string => buttons.map((button) => button.getAttribute('aria-pressed')).join();
    for (const button of buttons) {
      button.addEventListener('click', () => {
        for (const other of buttons) other.classList.toggle('active', other === button);
      });
    }
    buttons[1]!.click();
    await until(() => states() === ',true');
    buttons[0]!.click();
    await until(() => states() === 'true,false');
  });

  const snapping = html`<div><div class="slider" style="width: 200px; height: 20px; position: relative"><span class="handle" style="position: absolute; width: 10px; height: 20px; margin-left: -5px; left: 50%"></span></div></div>`; // prettier-ignore

  it('a track in what is told to be a slider is left to that', async () => {
    const told = html`<div role="slider" tabindex="0" aria-valuenow="3"><div class="slider" style="width: 200px; height: 20px"><span class="thumb"></span></div></div>`; // prettier-ignore
    await on(told);
    expect(element.querySelectorAll('[role=slider] *[role], [role=slider] [tabindex]')).to.have.length(0);
  });

  it('a slider that is dragged gets role, value and keys, also where it snaps', async () => {
    await on(snapping, (page) => {
      const track = page.querySelector<HTMLElement>('.slider')!;
      track.addEventListener('pointerdown', ({ clientX }) => {
        const { left, width } = track.getBoundingClientRect();
        const tenth = Math.round((10 * (clientX - left)) / width);
        (track.firstElementChild as HTMLElement).style.left = `${tenth * 10}%`;
      });
    });
    const track = element.querySelector<HTMLElement>('.slider')!;
    const value = async (): Promise<unknown> => (await axNode(track)).value;
    expect(await axNode(track)).to.include({ role: 'slider', value: 50 });
    track.focus();
    for (const [key, expected] of [['ArrowRight', 60], ['ArrowUp', 70], ['ArrowLeft', 60], ['Home', 0], ['End', 100]] as const) {
      await press(key);
      expect(await value()).to.equal(expected);
    } // prettier-ignore
    ending.abort();
    expect(track.getAttributeNames()).to.deep.equal(['class', 'style']);
  });

  for (const [why, direction, place] of [
    ['that is placed from the right', 'ltr', 'right'],
    ['that is read from right to left, and placed from the right', 'rtl', 'right'],
    ['that is read from right to left, and placed by a class', 'rtl', '--x'],
  ] as const) {
    it(`a slider ${why} begins there`, async () => {
      const css = place === '--x' ? '.handle { right: var(--x) }' : '';
      await on(
        html`<div><style>${css}</style><div dir=${direction} class="slider" style="width: 200px; height: 20px; position: relative"><span class="handle" style="position: absolute; width: 10px; height: 20px; margin-right: -5px; ${place}: 40%"></span></div></div>`,
        (page) => {
          const track = page.querySelector<HTMLElement>('.slider')!;
          track.addEventListener('pointerdown', ({ clientX }) => {
            const { right, width } = track.getBoundingClientRect();
            (track.firstElementChild as HTMLElement).style.setProperty(place, `${(100 * (right - clientX)) / width}%`);
          });
        },
      );
      const track = element.querySelector<HTMLElement>('.slider')!;
      const value = async (): Promise<unknown> => (await axNode(track)).value;
      expect(await value()).to.equal(40);
      track.focus();
      for (const [key, expected] of [['ArrowLeft', 41], ['ArrowUp', 42], ['ArrowRight', 41], ['ArrowDown', 40], ['Home', 0], ['End', 100]] as const) {
        await press(key);
        expect(await value(), key).to.equal(expected);
      }
    }); // prettier-ignore
  }

  it('an upright slider begins at its foot, whichever way people read', async () => {
    await on(
      html`<div><div dir="rtl" class="slider" style="width: 20px; height: 200px; position: relative"><span class="handle" style="position: absolute; width: 20px; height: 10px; margin-bottom: -5px; bottom: 40%"></span></div></div>`,
      (page) => {
        const track = page.querySelector<HTMLElement>('.slider')!;
        track.addEventListener('pointerdown', ({ clientY }) => {
          const { bottom, height } = track.getBoundingClientRect();
          (track.firstElementChild as HTMLElement).style.bottom = `${(100 * (bottom - clientY)) / height}%`;
        });
      },
    );
    const track = element.querySelector<HTMLElement>('.slider')!;
    track.focus();
    await press('ArrowRight');
    expect((await axNode(track)).value).to.equal(41);
  }); // prettier-ignore

  it('handles that take focus and have keys get a role, and say where they are', async () => {
    await on(
      html`<div><div class="ui-slider" style="width: 200px; height: 20px; position: relative"><span class="ui-handle" tabindex="0" style="position: absolute; width: 10px; height: 20px; margin-left: -5px; left: 10%"></span><span class="ui-handle" tabindex="0" style="position: absolute; width: 10px; height: 20px; margin-left: -5px; left: 60%"></span></div></div>`,
    );
    const [from, to] = element.querySelectorAll<HTMLElement>('span');
    expect(await axNode(from!)).to.include({ role: 'slider', value: 10 });
    to!.addEventListener('keydown', (event) => {
      event.preventDefault();
      to!.style.left = '61%';
    });
    to!.focus();
    await press('ArrowRight');
    expect(await axNode(to!)).to.include({ role: 'slider', value: 61 });
    expect(element.firstElementChild!.hasAttribute('role')).to.be.false;
    ending.abort();
    expect(from!.getAttributeNames()).to.deep.equal(['class', 'tabindex', 'style']);
  }); // prettier-ignore

  it('what a script sends to the document moves no slider, presses no button, and disturbs nobody', async () => {
    await on(html`<div></div>`);
    expect(strayEvents('keydown', 'keyup', 'pointerup', 'click')).to.deep.equal([]);
  });

  it('a carousel is no slider, and one with keys of its own keeps them', async () => {
    await on(
      html`<div>
        <div class="slider" style="height: 300px"><button class="handle">Next</button></div>
        <div class="range" style="height: 10px; width: 100px">
          <b class="thumb" id="own" role="slider" tabindex="0" aria-valuenow="1"></b>
        </div>
      </div>`,
    );
    const own = element.querySelector<HTMLElement>('#own')!;
    let pointed = 0;
    own.addEventListener('pointerdown', () => pointed++);
    own.focus();
    await press('ArrowRight');
    expect(pointed).to.be.greaterThan(0);
    pointed = 0;
    own.addEventListener('keydown', () => own.setAttribute('aria-valuenow', '2'));
    await press('ArrowRight');
    expect(pointed).to.equal(0);
    expect(element.querySelector('.slider')!.hasAttribute('role')).to.be.false;
  });

  it('boxes that are hidden behind their labels take focus and keys again', async () => {
    await on(
      html`<div><label><input id="a" type="checkbox" style="display: none"><i>News</i></label><input id="b" type="radio" name="r" style="display: none"><label for="b">One</label><input id="c" type="radio" name="r" style="display: none"><label for="c">Two</label></div>`, // prettier-ignore
    );
    const [a, b, c] = ['a', 'b', 'c'].map((id) => element.querySelector<HTMLInputElement>(`#${id}`)!);
    a!.focus();
    await press('Space');
    expect([focused()?.id, a!.checked]).to.deep.equal(['a', true]);
    b!.focus();
    await press('ArrowDown');
    expect([focused()?.id, c!.checked]).to.deep.equal(['c', true]);
    expect((await axNode(c!)).name).to.equal('Two');
    expect(document.adoptedStyleSheets, 'one for all three').to.have.length(1);
    ending.abort();
    expect(element.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('and so does one that gets the id by which its label means it only later', async () => {
    await on(html`<div><input type="checkbox" style="display: none"><label for="later">Yes</label></div>`); // prettier-ignore
    const box = element.querySelector('input')!;
    expect(element.outerHTML).to.equal(before);
    box.id = 'later';
    await until(() => box.hasAttribute('data-curb-cut-box'));
    box.focus();
    await press('Space');
    expect([focused() === box, box.checked]).to.deep.equal([true, true]);
  });

  it('but not where something else takes the keys, or all of it is hidden', async () => {
    await on(
      html`<div><label tabindex="0"><input type="checkbox" style="display: none">A</label><span><input type="checkbox" id="d" style="display: none"><span role="checkbox" aria-checked="false" tabindex="0">B</span><label for="d">B</label></span><div hidden><label><input type="checkbox" style="display: none">C</label></div></div>`, // prettier-ignore
    );
    expect(element.outerHTML).to.equal(before);
  });
});
