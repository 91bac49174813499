import { expect } from '@open-wc/testing';
import { labelsFor } from '../../../src/rules/evidence/fields/labels-for.js';
import { container } from '../../support/mount.js';

const { element: area, mount } = container();

describe('labelsFor', () => {
  it('knows those that refer to an id, though they do not find it', () => {
    mount('<label for="t">Name</label><label for="u">Other</label><div id="t"></div><input id="t"><i></i>');
    const [first, field] = area.querySelectorAll('#t');
    for (const element of [first!, field!]) expect(labelsFor(element)).to.deep.equal([area.querySelector('label')]);
    expect(labelsFor(area.querySelector('i')!)).to.be.empty;
  });

  it('knows at once for whom a label came to be', () => {
    mount('<label>Name</label><input id="t">');
    const [label, field] = [area.querySelector('label')!, area.querySelector('input')!];
    expect(labelsFor(field)).to.be.empty;
    label.htmlFor = 't';
    expect(labelsFor(field)).to.deep.equal([label]);
  });
});
