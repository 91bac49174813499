import { expect } from '@open-wc/testing';
import { setAttribute } from '../../../src/ledger/edit.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { labelsFor, labelsOf } from '../../../src/page/name/labels-of.js';
import { LivePage } from '../../../src/page/live-page.js';
import { container } from '../../support/mount.js';

const { element: area, mount } = container();

/** Markup in which every control is asked for its labels; the browser itself says which they are. */
const rows: [why: string, html: string][] = [
  ['around it', '<label>Name <input></label>'],
  ['by its id, before and behind', '<label for="t">Name</label><input id="t"><label for="t">(first)</label>'],
  ['around it, and by its id', '<label for="t">Name</label><label>First <input id="t"></label>'],
  ['around two: of the first', '<label>Name <input><input></label>'],
  ['around it, but for another', '<label for="t">Name <input></label><input id="t">'],
  ['an id that two have: of the first', '<label for="t">Name</label><input id="t"><input id="t">'],
  ['what is hidden has none', '<label for="t">Name</label><input type="hidden" id="t">'],
  ['of all sorts', '<label><select></select></label><label><meter></meter></label><label><button></button></label>'],
  ['none', '<input><textarea id="t"></textarea>'],
];

describe('labelsOf agrees with the browser:', () => {
  for (const [why, html] of rows) {
    it(why, () => {
      mount(html);
      for (const root of [area, inShadow(html)]) {
        for (const control of root.querySelectorAll<HTMLInputElement>('input, select, textarea, meter, button'))
          expect(labelsOf(control)).to.deep.equal([...(control.labels ?? [])]);
      }
    });
  }

  it('at once when we write for whom a label is', () => {
    mount('<label>Name</label><input id="t">');
    const [label, input] = [area.querySelector('label')!, area.querySelector('input')!];
    const page = new LivePage(document);
    const ledger = new Ledger((edits, write) => page.quietly(edits, write));
    expect(labelsOf(input)).to.be.empty;
    ledger.write({
      rule: 'test',
      element: label,
      edits: [setAttribute(label, 'for', 't')],
      evidence: '',
      confidence: 'certain',
    });
    expect(labelsOf(input)).to.deep.equal([label]);
    ledger.undoAll();
    expect(labelsOf(input)).to.be.empty;
    page.stop();
  });

  it('at once when another element gives up the id', () => {
    mount('<label for="t">Name</label><p id="t"></p><input id="t">');
    const [label, input] = [area.querySelector('label')!, area.querySelector('input')!];
    expect(labelsOf(input)).to.be.empty;
    area.querySelector('p')!.id = 'u';
    expect(labelsOf(input)).to.deep.equal([label]);
  });

  it('at once when a custom element gets the id', () => {
    customElements.define('x-labelled', class extends HTMLElement { static readonly formAssociated = true; }); // prettier-ignore
    mount('<label for="t">Name</label><x-labelled></x-labelled><input id="u">');
    const [label, field] = [area.querySelector('label')!, area.querySelector('x-labelled')!];
    expect(labelsOf(area.querySelector('input')!)).to.be.empty;
    field.id = 't';
    // Not every browser labels those.
    expect(labelsOf(field)).to.deep.equal([label].filter(({ control }) => control === field));
  });

  it('nothing but a control has labels', () => {
    mount('<label for="t">Name</label><div id="t"></div>');
    expect(labelsOf(area.querySelector('#t')!)).to.be.empty;
  });
});

describe('labelsFor', () => {
  it('knows those that refer to an id, though they do not find it', () => {
    mount('<label for="t">Name</label><label for="u">Other</label><div id="t"></div><input id="t"><i></i>');
    const [first, field] = area.querySelectorAll('#t');
    for (const element of [first!, field!])
      expect([...labelsFor(element)]).to.deep.equal([area.querySelector('label')]);
    expect([...labelsFor(area.querySelector('i')!)]).to.be.empty;
  });
});

function inShadow(html: string): ShadowRoot {
  const root = mount('<div></div>').attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}
