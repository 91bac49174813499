import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { focused, press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';
import { area, BEFORE, byId, CLOSER, mount, start, STYLE } from './support/popup-page.js';
import { drawn } from './support/start-popups.js';

/** A popup that this button of the same document opens. */
const SMALL_PAGE = `${STYLE}<main><p>A page of its own, with some words to read.</p><button id="o" onclick="p.classList.add('open')">Open</button><a href="#x" id="x">Behind</a></main>
  <div class="layer" id="p"><div id="d"><h2>Hello</h2><input aria-label="Name"><button class="close" aria-label="Close" onclick="p.classList.remove('open')">×</button></div></div>`;

let frame: HTMLIFrameElement;
const inFrame = (id: string): HTMLElement => frame.contentDocument!.getElementById(id)!;

/** The markup, with a frame in it that shows the small page, and what looks after popups. */
async function stand(markup: string): Promise<void> {
  mount(BEFORE + markup);
  frame = area.querySelector('iframe')!;
  frame.srcdoc = SMALL_PAGE;
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  await start();
  await drawn();
}

const FRAME = '<iframe title="Small page" style="width: 600px; height: 300px"></iframe>';
const LAST = '<button id="last">Last</button>';

/** Presses the button in the frame, and waits until focus is in the popup there. */
async function openInFrame(): Promise<void> {
  inFrame('o').focus();
  await press('Enter');
  await waitUntil(() => inFrame('p').contains(focused()), 'focus is in the popup');
  await drawn();
}

describe('A popup in a frame', () => {
  it('keeps focus, and puts out of reach what lies behind it in the frame alone', async () => {
    await stand(FRAME + LAST);
    await openInFrame();
    expect(inFrame('x').closest('[inert]')).to.exist;
    expect(document.querySelector('[inert]')).to.be.null;
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await press(key);
      expect(inFrame('p').contains(focused()), key).to.be.true;
    }
    expect(inFrame('d').getAttribute('role')).to.equal('dialog');
  });

  it('is closed by Escape in its own way, and focus goes back; from there Tab leads out of the frame', async () => {
    await stand(FRAME + LAST);
    await openInFrame();
    await press('Escape');
    await waitUntil(() => focused() === inFrame('o'), 'focus is back');
    expect(inFrame('p').classList.contains('open')).to.be.false;
    expect(frame.contentDocument!.querySelector('[inert]')).to.be.null;
    await press('Tab', 'Tab');
    expect(focused()).to.equal(byId('last'));
  });

  it('lets go of whoever goes elsewhere in the page, and Escape there is not for it', async () => {
    await stand(FRAME + LAST);
    await openInFrame();
    byId('behind').focus();
    await press('Escape');
    await drawn(10);
    expect(inFrame('p').classList.contains('open')).to.be.true;
    expect(focused()).to.equal(byId('behind'));
    await press('Shift+Tab');
    expect(focused()).to.equal(byId('opener'));
  });

  it('lets go of whoever presses on plain text of the page around it, and Escape there is not for it', async () => {
    await stand(`<p id="text">Some words around it</p>${LAST}${FRAME}`);
    await openInFrame();
    const { left, top } = byId('text').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 9, Math.round(top) + 9] });
    await drawn(10);
    await press('Escape');
    await drawn(10);
    expect(inFrame('p').classList.contains('open')).to.be.true;
    await press('Tab');
    expect(focused()).to.equal(byId('last'));
  });

  it('takes no focus from whoever is elsewhere in the page, though they have just pressed something', async () => {
    await stand(FRAME + LAST);
    byId('opener').onclick = () => inFrame('p').classList.add('open');
    byId('opener').focus();
    await press('Enter');
    await drawn(10);
    expect(focused()).to.equal(byId('opener'));
    expect(frame.contentDocument!.querySelector('[inert]')).to.be.null;
  });

  it('keeps nobody any more once its frame is out of sight', async () => {
    await stand(FRAME + LAST);
    await openInFrame();
    frame.style.opacity = '0';
    await waitUntil(() => !inFrame('x').closest('[inert]'), 'what was behind is within reach');
  });

  it('stays though the page around it goes on to another address', async () => {
    const { href } = location;
    await stand(FRAME + LAST);
    await openInFrame();
    history.replaceState({}, '', '/elsewhere');
    inFrame('p').style.color = 'green';
    await drawn(6);
    history.replaceState({}, '', href);
    expect(inFrame('x').closest('[inert]')).to.exist;
  });

  it('that covers the window keeps those who did not ask for it as well', async () => {
    await stand(FRAME.replace('width: 600px; height: 300px', 'position: fixed; inset: 0; width: 100%; height: 100%'));
    inFrame('x').focus();
    inFrame('p').classList.add('open');
    await waitUntil(() => inFrame('p').contains(focused()), 'focus is in the popup');
  });

  it('goes with its frame, and keeps nobody in the page around it', async () => {
    await stand(FRAME + LAST);
    await openInFrame();
    frame.remove();
    byId('opener').focus();
    await drawn(10);
    expect(document.querySelector('[inert]')).to.be.null;
    await press('Tab');
    expect(focused()).to.equal(byId('behind'));
  });
});

describe('A frame that shows a drawing', () => {
  it('is no matter', async () => {
    const faults: unknown[] = [];
    const note = ({ message }: ErrorEvent): void => void faults.push(message);
    addEventListener('error', note);
    mount(`${BEFORE}<iframe title="Drawing"></iframe>`);
    const drawing = URL.createObjectURL(
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><text y="9">x</text></svg>'], { type: 'image/svg+xml' }),
    );
    await start();
    const shows = area.querySelector('iframe')!;
    shows.src = drawing;
    await new Promise((loaded) => shows.addEventListener('load', loaded, { once: true }));
    shows.contentDocument!.documentElement.setAttribute('class', 'x');
    await drawn(6);
    removeEventListener('error', note);
    URL.revokeObjectURL(drawing);
    expect(faults).to.deep.equal([]);
  });
});

describe('A popup in a frame in a popup', () => {
  const OUTER = `<div class="layer shown" id="outer"><div><h2>Outer</h2>${FRAME}${CLOSER}</div></div>`;

  beforeEach(async () => {
    await stand(OUTER);
    byId('opener').focus();
    await press('Enter');
    await waitUntil(() => byId('outer').contains(focused()), 'focus is in the outer popup');
    await drawn();
    await openInFrame();
  });

  it('leaves what lies behind the outer one out of reach', () => {
    expect(byId('behind').closest('[inert]')).to.exist;
    expect(inFrame('x').closest('[inert]')).to.exist;
  });

  it('is left first', async () => {
    await press('Escape');
    await waitUntil(() => focused() === inFrame('o'), 'focus is back in the frame');
    expect(byId('outer').classList.contains('open')).to.be.true;
    await press('Tab', 'Tab');
    expect(focused()).to.equal(byId('close'));
    inFrame('o').focus();
    await press('Escape');
    await waitUntil(() => focused() === byId('opener'), 'focus is back in the page');
    expect(byId('outer').classList.contains('open')).to.be.false;
    expect(document.querySelector('[inert]')).to.be.null;
  });
});

describe('A popup that a press in a frame opens in the page around it', () => {
  it('is kept, and focus goes back into the frame', async () => {
    await stand(
      `${FRAME}<div class="layer shown" id="p"><div><h2>Sure?</h2><button id="yes">Yes</button>${CLOSER}</div></div>`,
    );
    inFrame('o').onclick = () => byId('p').classList.add('open');
    inFrame('o').focus();
    await press('Enter');
    await waitUntil(() => byId('p').contains(focused()), 'focus is in the popup');
    await press('Escape');
    await waitUntil(() => focused() === inFrame('o'), 'focus is back');
  });
});
