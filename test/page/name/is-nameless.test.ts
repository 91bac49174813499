import { expect } from '@open-wc/testing';
import { accessibleName } from '../../../src/page/name/accessible-name.js';
import { isNameless } from '../../../src/page/name/is-nameless.js';
import { container } from '../../support/mount.js';

const { element: area, mount } = container();

/** Markup in which the element with id `t` has no name, or has the one that is given. */
const rows: [why: string, html: string, name: string][] = [
  ['nothing in it', '<button id="t"></button>', ''],
  ['an icon', '<a id="t" href="/x"> <i class="fa fa-search"></i></a>', ''],
  ['a picture that says nothing', '<a id="t" href="/x"><img alt=""></a>', ''],
  ['text', '<button id="t">Save</button>', 'Save'],
  ['text deep inside', '<button id="t"><i><b>Save</b></i></button>', 'Save'],
  ['a label of its own', '<button id="t" aria-label="Save"></button>', 'Save'],
  ['a title inside', '<button id="t"><i title="Save"></i></button>', 'Save'],
  ['a picture with a text', '<a id="t" href="/x"><img alt="Home"></a>', 'Home'],
  ['a reference', '<b id="s">Save</b><button id="t" aria-labelledby="s"></button>', 'Save'],
  ['a label that is elsewhere', '<label for="t">Save</label><button id="t"></button>', 'Save'],
  ['a label that is elsewhere, of what is in it', '<label for="s">Save</label><a id="t" href="/x"><button id="s"></button></a>', 'Save'],
  ['a field in it', '<a id="t" href="/x"><input value="3"></a>', '3'],
  ['a field itself', '<input id="t" placeholder="Search">', 'Search'],
  ['the title of a drawing', '<svg id="t" role="img"><title>Chart</title></svg>', 'Chart'],
]; // prettier-ignore

describe('isNameless tells at a glance that there is no name, where there is', () => {
  for (const [why, html, name] of rows) {
    it(why, () => {
      mount(html);
      const element = area.querySelector('#t')!;
      expect([isNameless(element), accessibleName(element)]).to.deep.equal([name === '', name]);
    });
  }

  it('what a shadow tree shows', () => {
    mount('<a id="t" href="/x"><x-named></x-named></a>');
    area.querySelector('x-named')!.attachShadow({ mode: 'open' }).innerHTML = '<b>Save</b>';
    expect(isNameless(area.querySelector('#t')!)).to.be.false;
  });

  it('what is slotted in', () => {
    mount('<x-slot>Save</x-slot>');
    const shadow = area.querySelector('x-slot')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<button><slot></slot></button>';
    expect(isNameless(shadow.querySelector('button')!)).to.be.false;
  });
});
