import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { Highlight } from '../../../src/keys/focus/highlight.js';
import { loadFrame } from '../../support/frame.js';

describe('highlight', () => {
  let ending: AbortController;
  let root: ShadowRoot;
  let highlight: Highlight;

  beforeEach(async () => {
    ending = new AbortController();
    root = (await fixture<HTMLElement>(html`<curb-cut></curb-cut>`)).attachShadow({ mode: 'open' });
    highlight = new Highlight(root, ending.signal);
  });
  afterEach(() => ending.abort());

  const ring = (): HTMLElement => root.querySelector('[part=highlight]')!;
  const isShown = (): boolean => ring().matches(':popover-open');
  const surrounds = (element: Element, { x = 0, y = 0 } = {}): void => {
    const [inner, outer] = [element.getBoundingClientRect(), ring().getBoundingClientRect()];
    expect([outer.left, outer.top, outer.width, outer.height].map(Math.round)).to.deep.equal(
      [inner.left + x - 4, inner.top + y - 4, inner.width + 8, inner.height + 8].map(Math.round),
    );
  };

  const page = html`<div style="height: 3000px; padding-top: 300px"><button style="width: 200px">Target</button></div>`;

  it('surrounds its target without a trace in it, and follows it', async () => {
    const element = await fixture(page);
    const target = element.querySelector('button')!;
    const before = element.outerHTML;
    highlight.show(target);
    surrounds(target);
    const scrolled = new Promise((done) => addEventListener('scroll', done, { once: true, capture: true }));
    scrollTo({ top: 120, behavior: 'instant' });
    await scrolled;
    surrounds(target);
    expect(element.outerHTML).to.equal(before);
    target.style.width = '320px';
    await nextFrame();
    await nextFrame();
    surrounds(target);
  });

  it('goes when its target loses focus, and with the profile', async () => {
    const target = (await fixture(page)).querySelector('button')!;
    target.focus();
    highlight.show(target);
    expect(isShown()).to.be.true;
    target.blur();
    await Promise.resolve();
    expect(isShown()).to.be.false;
    highlight.show(target);
    ending.abort();
    expect(root.querySelector('[part=highlight]')).to.be.null;
    expect(root.adoptedStyleSheets).to.have.length(0);
  });

  it('lies above everything and lets the mouse through', async () => {
    const target = (await fixture(page)).querySelector('button')!;
    highlight.show(target);
    const { left, top } = target.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, top + 5) === target).to.be.true;
    expect(getComputedStyle(ring()).position).to.equal('fixed');
  });

  it('shows where a target is that is one pixel wide', async () => {
    const target = await fixture(
      html`<h2 style="position: absolute; width: 1px; height: 1px; overflow: hidden">Clipped</h2>`,
    );
    highlight.show(target);
    expect(ring().getBoundingClientRect().width).to.equal(24);
  });

  it('finds its target inside a frame', async () => {
    const frame = await loadFrame('<!doctype html><title>Frame</title><button>Framed</button>');
    const target = frame.document.querySelector('button')!;
    highlight.show(target);
    const { left, top } = frame.element.getBoundingClientRect();
    surrounds(target, { x: left + frame.element.clientLeft, y: top + frame.element.clientTop });
    frame.element.remove();
  });

  it('has two tones on any background, and a system colour where colours are forced', async () => {
    highlight.show((await fixture(page)).querySelector('button')!);
    expect(getComputedStyle(ring()).outlineColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(ring()).boxShadow).to.contain('rgb(11, 61, 145)');
    await emulateMedia({ forcedColors: 'active' });
    expect(getComputedStyle(ring()).boxShadow).to.equal('none');
    expect(getComputedStyle(ring()).outlineColor).to.not.equal('rgb(255, 255, 255)');
    await emulateMedia({ forcedColors: 'none' });
  });
});
