import { expect, fixture } from '@open-wc/testing';
import { labelOf } from '../../../../src/keys/dropdowns/ways/label-of.js';

const panel = '<ul id="p"><li>A long word of an option</li></ul>';
const around = (label: string): string => `<div id="t">${label}${panel}</div>`;

describe('labelOf', () => {
  const rows: [why: string, page: string, label: string | undefined][] = [
    ['the words on a box', around('<p><span>Persons</span></p>'), 'Persons'],
    ['with a sign before them', around('<i>▾</i><b>Persons</b>'), 'Persons'],
    ['a trigger beside its panel', `<div><div id="t"><b>Persons</b></div>${panel}</div>`, undefined],
    ['words of the box itself', around('Persons <i>▾</i>'), undefined],
    ['one of several that were chosen', around('<span>France</span><span>Norway</span>'), undefined],
    ['signs that take away', around('<span><i>×</i> France</span> <span><i>×</i> Italy</span>'), undefined],
    ['words that nobody sees', around('<b hidden>Persons</b>'), undefined],
    ['a control', around('<button>Persons</button>'), undefined],
    ['words in a link', around('<a href="#x"><b>Persons</b></a>'), undefined],
    ['a label of a field', around('<label for="x">Persons</label>'), undefined],
    ['words with a title', around('<b title="Remove">Persons</b>'), undefined],
    ['words with a script of their own', around('<b onclick="void 0">Persons</b>'), undefined],
    ['words with a cursor of their own', around('<b style="cursor:pointer">Persons</b>'), undefined],
    [
      'words under the cursor of the whole',
      around('<b>Persons</b>').replace('<div', '<div style="cursor:pointer"'),
      'Persons',
    ],
  ];
  for (const [why, markup, label] of rows) {
    it(`${why}: ${label ?? 'nothing'}`, async () => {
      const { ownerDocument } = await fixture<HTMLElement>(markup);
      const byId = (id: string): HTMLElement => ownerDocument.getElementById(id)!;
      expect(labelOf({ trigger: byId('t'), panel: byId('p') })?.textContent).to.equal(label);
    });
  }
});
