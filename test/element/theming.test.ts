import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { POSITIONS } from '../../src/settings/options.js';
import { press } from '../support/keys.js';
import { openDialog, placed, until, within } from './placed.js';

describe('theming', () => {
  const { place } = placed();

  /** A style sheet of the page, for one test. */
  function pageStyle(css: string): void {
    const style = Object.assign(document.createElement('style'), { textContent: css, className: 'theme' });
    document.head.append(style);
  }
  afterEach(() => document.querySelector('.theme')?.remove());

  it('custom properties and parts reach what they name', async () => {
    const parts = ['bar', 'toolbar', 'skip-link', 'launcher', 'prompt', 'dialog'];
    pageStyle(`curb-cut {
      --curb-cut-accent: rgb(91, 42, 134); --curb-cut-on-accent: rgb(255, 255, 240); --curb-cut-surface: rgb(250, 250, 240);
      --curb-cut-ink: rgb(1, 2, 3); --curb-cut-font: serif; --curb-cut-radius: 4px; --curb-cut-offset: 30px }
      ${parts.map((part) => `curb-cut::part(${part}) { --reached: ${part} }`).join('\n')}`);
    const element = await place({}, '<main><h1>Page</h1></main>');
    const launcher = getComputedStyle(within(element, '[part=launcher]')!);
    expect([launcher.backgroundColor, launcher.color]).to.deep.equal(['rgb(91, 42, 134)', 'rgb(255, 255, 240)']);
    const { margin, borderRadius } = getComputedStyle(within(element, '[part=bar]')!);
    expect([margin, borderRadius]).to.deep.equal(['30px', '8px']);
    await press('Alt+Digit1');
    const dialog = getComputedStyle(await openDialog(element));
    const { backgroundColor, color, fontFamily } = dialog;
    expect([backgroundColor, color, fontFamily]).to.deep.equal(['rgb(250, 250, 240)', 'rgb(1, 2, 3)', 'serif']);
    const reached = parts.map((part) =>
      getComputedStyle(within(element, `[part=${part}]`)!).getPropertyValue('--reached'),
    );
    expect(reached).to.deep.equal(parts);
  });

  for (const position of POSITIONS) {
    it(`a launcher in each corner: ${position}, and in the other one of a page that runs from right to left`, async () => {
      const element = await place({ position, lang: 'en' });
      const corner = (): string => {
        const { left, right, top, bottom } = within(element, '[part=launcher]')!.getBoundingClientRect();
        return `${left < innerWidth - right ? 'left' : 'right'} ${top < innerHeight - bottom ? 'top' : 'bottom'}`;
      };
      const [block, inline] = position.split('-');
      expect(corner()).to.equal(`${inline === 'start' ? 'left' : 'right'} ${block}`);
      element.lang = 'ar';
      await until(() => within(element, '.bar')?.dir === 'rtl');
      expect(corner()).to.equal(`${inline === 'start' ? 'right' : 'left'} ${block}`);
    });
  }

  it('nothing of ours is printed', async () => {
    const element = await place();
    const shown = (): string => getComputedStyle(within(element, '.bar')!).display;
    expect(shown()).to.equal('block');
    try {
      await emulateMedia({ media: 'print' });
      expect(shown()).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
