import { expect } from '@open-wc/testing';
import { focused, press } from '../support/keys.js';
import { strayEvents } from '../support/stray-events.js';
import { area, byId, CLOSER, mount, open, popups, start } from './support/popup-page.js';
import { drawn } from './support/start-popups.js';

describe('Popups leave alone', () => {
  type Row = [why: string, markup: string];
  const rows: Row[] = [
    ['a toast', '<div class="corner shown" role="status">Saved <button>Undo</button></div>'],
    [
      'a toast without a role, in the middle at the top',
      '<div class="corner shown" style="right:40%;bottom:auto;top:5px;height:50px">Saved <button>Undo</button></div>',
    ],
    [
      'a cookie bar that calls itself modal',
      '<div class="bar shown" role="dialog" aria-modal="true" aria-label="Cookies"><button>Accept</button></div>',
    ],
    [
      'a chat window',
      '<div class="corner modal shown" role="dialog" aria-label="Chat"><input><button>Close</button></div>',
    ],
    ['a menu', '<ul class="box shown" role="menu"><li role="menuitem" tabindex="-1">One</li></ul>'],
    ['a list of suggestions', '<ul class="box shown popup" role="listbox"><li role="option">One</li></ul>'],
    [
      'site navigation over the page',
      '<div class="layer shown"><nav><a href="#a">One</a><a href="#b">Two</a></nav></div>',
    ],
    [
      'a question that may stay unanswered',
      '<div class="card popup shown" style="top: 35%"><p>Was this helpful?</p><button>Yes</button><button>No</button></div>',
    ],
    [
      'a panel at the side before a clear sheet that only catches clicks',
      '<div class="sheet shown" style="opacity: 1; background: none"></div><div class="corner shown" style="top: 0; height: auto"><h2>Edit</h2><input></div>',
    ],
    [
      'a small menu before a dark sheet that cannot be seen',
      '<div class="sheet shown" style="opacity: 0"></div><div class="corner shown" style="top: 0; height: auto"><button>Copy</button><button>Move</button></div>',
    ],
    [
      'a small menu before a sheet of next to no colour',
      '<div class="sheet shown" style="opacity: 1; background: rgb(0 0 0 / 1%)"></div><div class="corner shown" style="top: 0; height: auto"><button>Copy</button><button>Move</button></div>',
    ],
    [
      'a small menu before a white veil',
      '<div class="sheet shown" style="opacity: 1; background: rgb(255 255 255 / 40%)"></div><div class="corner shown" style="top: 0; height: auto"><button>Copy</button><button>Move</button></div>',
    ],
    ['a sign that something loads', '<div class="layer overlay shown"><p>Loading</p></div>'],
    ['what the owner wants left alone', `<div data-curb-cut-ignore class="layer shown"><p>Text</p>${CLOSER}</div>`],
    [
      'a slide inside the page',
      '<div style="position:relative;height:600px"><div class="drop modal shown" style="inset:0;width:auto;height:auto"><p>Slide</p><button>Close</button></div></div>',
    ],
  ];
  for (const [why, markup] of rows) {
    it(why, async () => {
      await open(markup);
      expect(document.querySelector('.shown.open'), 'it is open').to.exist;
      expect(focused()).to.equal(byId('opener'));
      expect(document.querySelector('main[inert]')).to.be.null;
      await press('Tab');
      expect(focused()).to.equal(byId('behind'));
    });
  }

  it('what drops down from a control', async () => {
    await open('');
    const drop = document.createElement('div');
    drop.className = 'drop popup';
    drop.innerHTML = '<input type="date"><button>Close</button>';
    const { left, bottom } = byId('opener').getBoundingClientRect();
    drop.style.cssText = `left:${left}px;top:${bottom + 2}px;width:600px;height:500px`;
    area.append(drop);
    drop.classList.add('shown');
    await press('Enter');
    await drawn();
    expect(drop.checkVisibility()).to.be.true;
    expect(focused()).to.equal(byId('opener'));
  });
});

describe('What a script tells the document of', () => {
  it('is no popup', async () => {
    mount('<p>Text</p>');
    await start();
    expect(strayEvents('change', 'toggle', 'keydown', 'click', 'focusin')).to.deep.equal([]);
    await drawn();
    expect(popups!.keeps()).to.be.false;
  });
});
