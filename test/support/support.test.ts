import { expect, fixture, html } from '@open-wc/testing';
import { axNode, axTree } from './ax.js';
import { loadFrame } from './frame.js';
import { focused, press } from './keys.js';

describe('test support', () => {
  it('presses real keys: Tab moves the focus, also into a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    await press('Tab');
    expect(focused()).to.equal(button);
    expect(button.matches(':focus-visible')).to.be.true;
  });

  it('presses chords: Alt+1 arrives as Digit1 with Alt alone', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    addEventListener('keydown', ({ code, altKey }) => heard.push(`${code} ${altKey}`), { signal: stop.signal });
    await press('Alt+Digit1', 'h');
    stop.abort();
    expect(heard).to.deep.equal(['AltLeft true', 'Digit1 true', 'KeyH false']);
  });

  it("reads one element's accessibility node, given as element, by selector, in a shadow root and in a frame", async () => {
    const button = await fixture(
      html`<button id="save" aria-description="Keeps it" aria-expanded="false">Save</button>`,
    );
    const node = await axNode(button);
    expect(node).to.include({ ignored: false, role: 'button', name: 'Save', description: 'Keeps it' });
    expect(node.properties).to.include({ expanded: false });
    expect((await axNode('#save')).name).to.equal('Save');

    const host = await fixture<HTMLElement>(html`<div id="host"></div>`);
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'Within' });
    host.attachShadow({ mode: 'open' }).append(link);
    expect(await axNode('#host >>> a')).to.include({ role: 'link', name: 'Within' });

    const frame = await loadFrame('<!doctype html><title>Inner</title><h2>Framed</h2>');
    expect(await axNode('iframe >>> h2')).to.include({ role: 'heading', name: 'Framed' });
    frame.element.remove();
  });

  it('says of an element without match that there is none', async () => {
    const failure = await axNode('#nowhere').then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(failure).to.contain('#nowhere');
  });

  it('reads the whole accessibility tree, frames included', async () => {
    await fixture(html`<main><h1>Outside</h1></main>`);
    const frame = await loadFrame('<!doctype html><title>Inner</title><h2>Inside</h2>');
    const headings = (await axTree()).filter(({ role }) => role === 'heading').map(({ name }) => name);
    frame.element.remove();
    expect(headings).to.deep.equal(['Outside', 'Inside']);
  });
});
