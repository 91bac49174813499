import { expect } from '@open-wc/testing';
import { focused, press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';
import { BEFORE, byId, CLOSER, mount, open, popups, start, STYLE, within } from './support/popup-page.js';
import { drawn } from './support/start-popups.js';

describe('Popups that come by themselves', () => {
  async function comes(markup: string): Promise<void> {
    mount(BEFORE + markup);
    await start();
    await drawn();
    for (const shown of document.querySelectorAll('.shown')) shown.classList.add('open');
    await drawn();
  }

  const told = (words: string): Promise<void> => waitUntil(() => popups!.said().includes(words), `says "${words}"`);

  it('take focus where they cover the page', async () => {
    await comes(`<div class="layer shown" id="p"><div><h2>Newsletter</h2><input>${CLOSER}</div></div>`);
    await told('Newsletter');
    expect(within('p')).to.be.true;
  });

  it('keep Tab, but do not take the page from whoever reads on', async () => {
    await comes(`<div class="layer shown" id="p"><div><h2>Newsletter</h2><input>${CLOSER}</div></div>`);
    await told('Newsletter');
    for (let i = 0; i < 4; i++) {
      await press('Tab');
      expect(within('p'), `after Tab ${i + 1}`).to.be.true;
    }
    expect(document.querySelector('main')!.inert).to.be.false;
    byId('behind').focus();
    await drawn();
    expect(focused()).to.equal(byId('behind'));
    await press('Escape');
    await waitUntil(() => !byId('p').checkVisibility());
  });

  it('keep nobody where they stand at the side, though the page goes dark', async () => {
    await comes(
      '<div class="sheet shown"></div><div class="corner shown" style="top: 0; height: auto"><h2>Edit</h2><input></div>',
    );
    expect(popups!.keeps()).to.be.false;
    expect(popups!.said()).to.be.empty;
  });

  it('are told of by a name that comes late', async () => {
    mount(`${BEFORE}<div class="layer shown" id="p" role="dialog"><input>${CLOSER}</div>`);
    await start(async () => {
      await drawn(8);
      byId('p').setAttribute('aria-label', 'Newsletter');
    });
    byId('p').classList.add('open');
    await told('Newsletter');
    expect(within('p')).to.be.true;
  });

  it('are told of without a name, where none comes', async () => {
    mount(`${BEFORE}<div class="layer shown" id="p" role="dialog"><input>${CLOSER}</div>`);
    await start(() => new Promise(() => {}));
    byId('p').classList.add('open');
    await told('A dialog has opened');
    expect(within('p')).to.be.true;
  });

  it('are none where they have all there is to read', async () => {
    const page = '<h2>Our shop</h2><p>' + 'All that we sell, day by day. '.repeat(20) + '</p>';
    mount(
      `${STYLE}<a href="#x" id="behind">Skip</a><div class="layer shown" id="p"><div>${page}<input>${CLOSER}</div></div><a href="#x">On</a>`,
    );
    await start();
    await drawn();
    byId('p').classList.add('open');
    await drawn(8);
    expect([within('p'), popups!.said()]).to.deep.equal([false, '']);
    byId('behind').focus();
    await press('Tab');
    await press('Tab');
    await press('Tab');
    expect(within('p')).to.be.false;
  });

  const LONG = '<h2>Newsletter</h2><p>' + 'All that we sell, day by day. '.repeat(20) + '</p>';

  for (const [why, page, popup] of [
    ['lies in a shadow root', `<div id="app"><template shadowrootmode="open">${LONG}</template></div>`, ''],
    ['is told by its pictures', `<img alt="${'All that we sell, day by day. '.repeat(10)}">`, ''],
    ['is pictures that nobody has described', '<img>'.repeat(10), ''],
    ['has less to read, and they are called dialogs', '', 'role="dialog" aria-label="Newsletter"'],
  ] as const) {
    it(`take focus where the page ${why}`, async () => {
      mount(`${STYLE}${page}<div class="layer shown" id="p" ${popup}><div>${LONG}<input>${CLOSER}</div></div>`);
      await start();
      await drawn();
      byId('p').classList.add('open');
      await told('Newsletter');
      expect(within('p')).to.be.true;
    });
  }

  it('take focus where they have all there is to read, and somebody has opened them', async () => {
    await open(`<div class="layer shown" id="p"><div>${LONG}<input>${CLOSER}</div></div>`);
    await waitUntil(() => within('p'));
  });

  it('are told of only, where they do not', async () => {
    await comes(`<div class="box popup shown" id="p" role="dialog" aria-label="Newsletter"><input>${CLOSER}</div>`);
    await told('Newsletter');
    expect(within('p')).to.be.false;
    expect(document.querySelector('main[inert]')).to.be.null;
  });
});
