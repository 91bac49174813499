import { expect } from '@open-wc/testing';
import { wordsBeside } from '../../../src/page/name/words-beside.js';
import { container } from '../../support/mount.js';

describe('words beside a picture', () => {
  const { mount } = container();

  for (const [why, beside, words] of [
    ['those of its box', '<p>A <b>sofa</b></p><p>for two</p>', 'A sofa for two'],
    ['none of a closed popup', '<p>A sofa</p><div style="display: none"><p>More</p></div>', 'A sofa'],
    ['none where they are too many', `<p>${'word '.repeat(60)}</p>`, ''],
  ] as const) {
    it(why, () => {
      expect(wordsBeside(mount(`<div><img alt="">${beside}</div>`).querySelector('img')!)).to.equal(words);
    });
  }

  it('are looked for no further than they are too many', () => {
    const box = mount(`<div><img alt="">${'<p>some words</p>'.repeat(1000)}</div>`);
    let looks = 0;
    const { checkVisibility } = Element.prototype;
    Element.prototype.checkVisibility = function (options) {
      looks += 1;
      return checkVisibility.call(this, options);
    };
    wordsBeside(box.querySelector('img')!);
    Element.prototype.checkVisibility = checkVisibility;
    expect(looks).to.be.within(2, 50);
  });
});
