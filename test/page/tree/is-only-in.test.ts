import { expect } from '@open-wc/testing';
import { isOnlyIn } from '../../../src/page/tree/is-only-in.js';
import { container } from '../../support/mount.js';

const { element: area, mount } = container();

describe('An element is the only one in a box', () => {
  const rows: [why: string, html: string, isOnly: boolean][] = [
    ['where nothing else is', '<p><input id="it"></p>', true],
    ['where others are of another kind', '<b></b><p><i></i><input id="it"><b></b></p><p><b></b></p>', true],
    ['unless one comes before it', '<p><input></p><p><input id="it"></p>', false],
    ['unless one comes right behind it', '<p><input id="it"><input></p>', false],
    ['unless one comes in a box behind its own', '<p><input id="it"></p><div><p><input></p></div>', false],
    ['unless one is around it', '<div class="it"><input id="it"></div>', false],
    ['where others are in it', '<div id="it" class="it"><input></div>', true],
  ];
  for (const [why, html, isOnly] of rows) {
    it(why, () => {
      mount(html);
      expect(isOnlyIn(area, area.querySelector('#it')!, 'input, .it')).to.equal(isOnly);
    });
  }

  it('in a form that it only belongs to, where that holds no other', () => {
    mount('<form></form><input id="it"><input>');
    expect(isOnlyIn(area.querySelector('form'), area.querySelector('#it')!, 'input')).to.equal(true);
  });

  it('and in no box, where there is none', () => {
    expect(isOnlyIn(null, mount('<input>'), 'input')).to.equal(false);
  });
});
