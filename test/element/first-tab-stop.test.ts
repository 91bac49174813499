import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CurbCut } from '../../src/element/curb-cut.js';
import { axNode } from '../support/ax.js';
import { focused, press } from '../support/keys.js';
import { placed, until, within } from './placed.js';

const PAGE = `<main><h1>Clinic</h1><p>Text</p></main><button id="before">Before</button><input id="email"><h2>Visits</h2>`;

describe('<curb-cut>: first tab stop', () => {
  const { place, content } = placed();
  const bar = (element: CurbCut): HTMLElement => within(element, '.bar')!;

  it('is a toolbar of ours: skip link, then by arrow the launcher, and nothing else', async () => {
    const element = await place({}, PAGE);
    await press('Tab');
    expect(focused()!.textContent).to.equal('Skip to content');
    await press('ArrowRight');
    expect((await axNode(focused()!)).name).to.equal('Accessibility menu');
    await press('ArrowRight');
    expect(focused()!.textContent).to.equal('Skip to content');
    await press('End', 'Tab');
    expect(focused()!.id).to.equal('before');
    expect(bar(element).matches(':popover-open')).to.be.true;
  });

  it('is drawn as it is whatever the page says of fonts, and not at all where the page says so', async () => {
    const look = (element: CurbCut): string[] => {
      const { fontSize, fontStyle, color, visibility } = getComputedStyle(within(element, 'button')!);
      return [fontSize, fontStyle, color, visibility];
    };
    const element = await place({}, PAGE);
    const before = look(element);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    sheet.replaceSync('html, body, curb-cut, * { font: italic 40px serif !important; color: red !important }');
    expect(look(element)).to.deep.equal(before);
    sheet.replaceSync('curb-cut { visibility: hidden }');
    expect(look(element).at(-1)).to.equal('hidden');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  it('says in its description how screen-reader mode is turned on and off', async () => {
    await place({}, PAGE);
    await press('Tab');
    expect((await axNode(focused()!)).description).to.match(/(Alt|Option)\+1.*(Alt|Option)\+0/);
  });

  it('shows itself whole with focus, and leaves a round launcher without', async () => {
    const element = await place({}, PAGE);
    const width = (): number => within(element, '[part=launcher]')!.getBoundingClientRect().width;
    expect(width()).to.be.closeTo(44, 1);
    await press('Tab');
    await until(() => width() > 100);
  });

  it('is not seen before it has focus when the owner hides the launcher', async () => {
    const element = await place({ 'hide-launcher': '' }, PAGE);
    expect(bar(element).getBoundingClientRect().width).to.equal(1);
    await press('Tab');
    expect(bar(element).getBoundingClientRect().width).to.be.above(100);
  });

  for (const [why, markup, has] of [
    ['no link', PAGE, true],
    ['a working one', `<a href="#m">Skip</a><main id="m" tabindex="-1"><h1>A</h1></main>`, false],
    ['one without a target', `<a href="#nowhere">Skip</a><main><h1>A</h1></main>`, true],
    [
      'a working one behind an anchor that is no link',
      `<a name="top"></a><a href="#m">Skip</a><main id="m" tabindex="-1"><h1>A</h1></main>`,
      false,
    ],
    [
      'a working one behind five links',
      `${'<a href="/x">x</a>'.repeat(5)}<a href="#m">Skip</a><main id="m" tabindex="-1"><h1>A</h1></main>`,
      true,
    ],
    [
      'a working one that is the fifth',
      `${'<a href="/x">x</a>'.repeat(4)}<a href="#m">Skip</a><main id="m" tabindex="-1"><h1>A</h1></main>`,
      false,
    ],
    ['one whose target takes no focus', `<a href="#m">Skip</a><main id="m"><h1>A</h1></main>`, true],
    ['no content that can be told', `<p>Text</p>`, false],
  ] as const) {
    it(`${has ? 'has' : 'has no'} skip link where the page has ${why}`, async () => {
      const element = await place({}, markup);
      expect(within(element, '[part=skip-link]') !== null).to.equal(has);
    });
  }

  it('learns of content that came later by the time Tab is pressed', async () => {
    await place({}, `<p>Loading</p>`);
    content.innerHTML = PAGE;
    await press('Tab');
    expect(focused()!.textContent).to.equal('Skip to content');
  });

  it('skips to the content, which keeps no trace of it when focus goes on', async () => {
    await place({}, PAGE);
    const before = content.innerHTML;
    await press('Tab', 'Enter');
    await until(() => focused() === content.querySelector('main'));
    await press('Tab');
    expect(focused()!.id).to.equal('before');
    expect(content.innerHTML).to.equal(before);
  });

  it('scrolls where the window has less height than it, as at 400 % zoom', async () => {
    await setViewport({ width: 320, height: 160 });
    const element = await place({}, PAGE);
    await press('Tab');
    await until(() => bar(element).hasAttribute('data-focused'));
    const { top, bottom } = bar(element).getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    expect(focused()!.getBoundingClientRect().top).to.be.above(top);
    await press('ArrowRight');
    expect(focused()!.getBoundingClientRect().bottom).to.be.below(bottom);
    await setViewport({ width: 1280, height: 720 });
  });
});
