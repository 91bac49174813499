import { expect } from '@open-wc/testing';
import { clickable } from '../../../src/rules/controls/clickable.js';
import { pressUnanswered } from '../../../src/rules/controls/press-unanswered.js';
import { press } from '../../support/keys.js';
import { mending } from '../../support/mending.js';

const rules = [clickable, pressUnanswered];
const CLICKS = 'onclick="window.clicks = 1 + (window.clicks ?? 0)"';
const arrow = (onkeydown: string): string => `<span ${CLICKS} onkeydown="${onkeydown}">Next</span>`;

describe('press-unanswered', () => {
  for (const [where, markup] of [
    ['in the page', arrow("if (event.key === 'ArrowLeft') this.title = 'x'")],
    ['inside an open shadow root', `<div><template shadowrootmode="open">${arrow('void event.key')}</template></div>`],
  ] as const) {
    it(`has Enter and Space click what hears other keys, once for each press, ${where}`, async () => {
      const page = await mending(markup, { rules });
      const control = (page.body.firstElementChild!.shadowRoot ?? page.body).querySelector('span')!;
      const clicks = (): unknown => (page.document.defaultView as unknown as { clicks?: number }).clicks;
      control.focus();
      await press('Enter', 'Space', 'ArrowDown');
      expect(clicks()).to.equal(2);
      page.undo();
      control.tabIndex = 0;
      control.focus();
      await press('Enter', 'Space');
      expect(clicks()).to.equal(2);
      page.end();
    });
  }

  for (const [why, onkeydown] of [
    ['changes something', "this.dataset.turned = ''"],
    ['changes something in a microtask', "queueMicrotask(() => (this.dataset.turned = ''))"],
    ['moves focus', 'this.blur()'],
    ['prevents the default', 'event.preventDefault()'],
    ['clicks', 'this.click()'],
  ] as const) {
    it(`adds nothing where the page ${why}`, async () => {
      const page = await mending(arrow(onkeydown), { rules });
      const control = page.body.querySelector('span')!;
      control.focus();
      await press('Enter');
      const { clicks } = page.document.defaultView as unknown as { clicks?: number };
      expect(clicks).to.equal(why === 'clicks' ? 1 : undefined);
      page.end();
    });
  }

  it('mends what is added later, and leaves what its author made focusable, or what hears no keys', async () => {
    const page = await mending('<main></main>', { rules });
    const markup = [
      arrow('go()'),
      `<span ${CLICKS} tabindex="0" onkeydown="go()">Next</span>`,
      `<span ${CLICKS}>Next</span>`,
    ];
    page.body.firstElementChild!.setHTMLUnsafe(markup.join('')); // prettier-ignore
    await page.settled();
    const mended = page.repairs.filter(({ rule }) => rule === 'press-unanswered').map(({ element }) => element);
    expect(new Set(mended).size).to.equal(1);
    expect(mended[0] === page.body.querySelector('span')).to.be.true;
    page.end();
  });
});
