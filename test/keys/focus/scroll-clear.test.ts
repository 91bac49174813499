import { expect, fixture, html } from '@open-wc/testing';
import { scrollClear } from '../../../src/keys/focus/scroll-clear.js';

describe('scrolling clear of bars', () => {
  const bar = (style: string) => html`<div style="height: 60px; width: 100%; background: #ccc; ${style}">Bar</div>`;
  const page = (bars: unknown) => html`
    <div style="scroll-behavior: smooth">
      ${bars}
      <div style="height: 3000px"></div>
      <h2 id="target">Target</h2>
      <div style="height: 3000px"></div>
    </div>
  `;
  const clear = (): string => {
    const target = document.querySelector('#target')!;
    const { left, top, bottom, width } = target.getBoundingClientRect();
    const hit = (y: number): boolean => document.elementFromPoint(left + width / 2, y) === target;
    return `${hit(top + 2)} ${hit(bottom - 2)}`;
  };

  const bars: [string, unknown][] = [
    ['no bar', ''],
    ['a fixed header', bar('position: fixed; inset: 0 0 auto')],
    ['a sticky header', bar('position: sticky; top: 0')],
    [
      'two bars on top of each other',
      [bar('position: fixed; inset: 0 0 auto'), bar('position: fixed; inset: 60px 0 auto')],
    ],
    ['a bar at the bottom', bar('position: fixed; inset: auto 0 0')],
    ['a background that fills the window', bar('position: fixed; inset: 0; height: auto; z-index: -1')],
  ];
  for (const [what, elements] of bars) {
    it(`with ${what}, coming from above and from below`, async () => {
      await fixture(page(elements));
      const target = document.querySelector('#target')!;
      for (const start of [0, 6000]) {
        scrollTo({ top: start, behavior: 'instant' });
        scrollClear(target);
        expect(clear()).to.equal('true true');
        expect(target.getBoundingClientRect().top).to.be.within(0, innerHeight);
      }
    });
  }

  it('moves a target out from under the bar that covers it', async () => {
    await fixture(page(bar('position: fixed; inset: 0 0 auto')));
    const target = document.querySelector('#target')!;
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(clear()).to.equal('false false');
    scrollClear(target);
    expect(clear()).to.equal('true true');
  });

  it('leaves the page where it is when the target can be seen', async () => {
    await fixture(page(bar('position: fixed; inset: 0 0 auto')));
    document.querySelector('#target')!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = scrollY;
    scrollClear(document.querySelector('#target')!);
    expect(scrollY).to.equal(before);
  });

  it('leaves a target in the bar itself where it is', async () => {
    await fixture(
      html`<div>
        <div style="position: fixed; inset: 0 0 auto"><a id="target" href="#x">Home</a></div>
        <div style="height: 3000px"></div>
      </div>`,
    );
    scrollTo({ top: 500, behavior: 'instant' });
    scrollClear(document.querySelector('#target')!);
    expect(scrollY).to.equal(500);
  });

  it('scrolls what scrolls inside the page as well', async () => {
    await fixture(html`
      <div>
        ${bar('position: fixed; inset: 0 0 auto')}
        <div style="height: 400px; overflow: auto; margin-top: 80px">
          ${bar('position: sticky; top: 0')}
          <div style="height: 1000px"></div>
          <h2 id="target">Target</h2>
          <div style="height: 1000px"></div>
        </div>
        <div style="height: 3000px"></div>
      </div>
    `);
    scrollClear(document.querySelector('#target')!);
    expect(clear()).to.equal('true true');
  });

  it('shows the start of what is higher than the window', async () => {
    await fixture(
      html`<div>
        ${bar('position: fixed; inset: 0 0 auto')}
        <div style="height: 2000px"></div>
        <section id="target" style="height: 3000px">Long</section>
      </div>`,
    );
    scrollClear(document.querySelector('#target')!);
    expect(document.querySelector('#target')!.getBoundingClientRect().top).to.be.within(60, 80);
  });
});
