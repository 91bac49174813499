import { expect } from '@open-wc/testing';
import { ownedBy, ownerOf } from '../../../src/page/tree/owned.js';
import { container } from '../../support/mount.js';

const SLOTTED =
  '<div id="host"><template shadowrootmode="open"><b role="tablist"><i><slot></slot></i></b></template><p role="tab">One</p></div>';
const FALLBACK =
  '<div id="host"><template shadowrootmode="open"><b role="tablist"><slot><p role="tab">One</p></slot></b></template></div>';
const PASSED_ON = `<div id="host"><template shadowrootmode="open"><b role="tablist"><i><template shadowrootmode="open"><slot></slot></template><slot></slot></i></b></template><p role="tab">One</p></div>`;

describe('what owns what', () => {
  const { mount } = container();

  for (const [why, html] of [
    ['a slot shows it there', SLOTTED],
    ['a slot shows it there for want of anything else', FALLBACK],
    ['one slot passes it on to another', PASSED_ON],
  ] as const) {
    it(`is told by where it is drawn: ${why}`, () => {
      const host = mount(html);
      const list = host.shadowRoot!.querySelector('[role="tablist"]')!;
      const tab = host.querySelector('[role="tab"]') ?? host.shadowRoot!.querySelector('[role="tab"]')!;
      expect(ownerOf(tab)).to.equal(list);
      expect(ownedBy(list).map((owned) => owned.textContent)).to.deep.equal(['One']);
      expect(ownedBy(host)).to.have.lengthOf(1);
    });
  }

  for (const [where, html] of [
    ['a drawing', '<svg role="list"><slot></slot><g role="listitem"><text>One</text></g></svg>'],
    ['a formula', '<math role="list"><slot></slot><mi role="listitem">One</mi></math>'],
  ] as const) {
    it(`is told of ${where} that calls a part of it a slot`, () => {
      expect(ownedBy(mount(html)).map((owned) => owned.getAttribute('role'))).to.deep.equal(['listitem']);
    });
  }
});
