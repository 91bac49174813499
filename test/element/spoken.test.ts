import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import { placed } from './placed.js';

/**
 * A part of a broken page, and what the virtual screen reader says of it without the profile and with it. It knows the specifications, and no
 * shadow root: so it is asked about the page, and Orca (`npm run orca`) about the menu as well.
 */
const ROWS: readonly [what: string, html: string, before: readonly string[], after: readonly string[]][] = [
  ['a link with an icon alone', '<a href="#basket"><i class="fa fa-shopping-cart"></i></a>', ['link'], ['link, Cart']],
  ['a button with an icon alone', '<button class="fa fa-search"></button>', ['button'], ['button, Search']],
  [
    'a field with its label beside it',
    '<p>Your e-mail <input name="mail"></p>',
    ['paragraph', 'Your e-mail', 'textbox', 'end of paragraph'],
    ['paragraph', 'Your e-mail', 'textbox, Your e-mail', 'end of paragraph'],
  ],
  [
    'a field that only a star says to be required',
    '<label>First name * <input name="first"></label>',
    ['First name *', 'textbox, First name *'],
    ['First name *', 'textbox, First name *, required'],
  ],
  [
    'an error that is only seen',
    '<label>Age <input class="error"></label><span class="error-message">Please enter a number.</span>',
    ['Age', 'textbox, Age', 'Please enter a number.'],
    ['Age', 'textbox, Age, Please enter a number., invalid', 'Please enter a number.'],
  ],
  [
    'a question over radio buttons',
    '<h2>How?</h2><label><input type="radio" name="a">By bus</label> <label><input type="radio" name="a">On foot</label>',
    [
      'heading, How?, level 2',
      'radio, By bus, not checked, position 1, set size 2',
      'By bus',
      'radio, On foot, not checked, position 2, set size 2',
      'On foot',
    ],
    [
      'radiogroup, How?',
      'heading, How?, level 2',
      'radio, By bus, not checked, position 1, set size 2',
      'By bus',
      'radio, On foot, not checked, position 2, set size 2',
      'On foot',
    ],
  ],
  [
    'a dialog without a name',
    '<div role="dialog"><h2>Cancel this visit?</h2><button>Yes</button></div>',
    ['dialog', 'heading, Cancel this visit?, level 2', 'button, Yes', 'end of dialog'],
    [
      'dialog, Cancel this visit?',
      'heading, Cancel this visit?, level 2',
      'button, Yes',
      'end of dialog, Cancel this visit?',
    ],
  ],
  ['a button that is none', '<div class="btn" onclick="send()">Send</div>', ['Send'], ['button, Send']],
];

/** It begins anew when it has come to the end of the page, and never rests. */
const MOST = 20;

describe('A screen reader that goes by the specifications', () => {
  const { content, place } = placed();

  afterEach(() => virtual.stop());

  /** Everything it says of the page, up to the button at the end. */
  async function spoken(): Promise<string[]> {
    await virtual.start({ container: content });
    for (let i = 0; i < MOST && (await virtual.lastSpokenPhrase()) !== 'button, The end'; i++) await virtual.next();
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    // It says twice where it starts, when that has a name.
    return log.slice(0, -1).filter((phrase, at) => phrase !== log[at - 1]);
  }

  for (const [what, html, before, after] of ROWS) {
    it(`says what is missing in ${what}, and the old words again without the profile`, async () => {
      const curbCut = await place({}, `${html}<button>The end</button>`);
      expect(await spoken()).to.deep.equal(before);
      await curbCut.enable();
      expect(await spoken()).to.deep.equal(after);
      await curbCut.disable();
      expect(await spoken()).to.deep.equal(before);
    });
  }
});
