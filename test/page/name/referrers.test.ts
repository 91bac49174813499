import { expect } from '@open-wc/testing';
import { referrersOf } from '../../../src/page/name/referrers.js';
import { container } from '../../support/mount.js';

const { element: area, mount } = container();

const idsOf = (elements: readonly Element[]): string[] => elements.map(({ id }) => id);

describe('referrersOf', () => {
  it('knows all whose attribute names the id, among others or alone, in the order of the tree', () => {
    mount('<b id="x" aria-owns="t"></b><i id="t"></i><b id="y" aria-owns="u  t"></b><b id="z" aria-owns="tt"></b>');
    expect(idsOf(referrersOf(area.querySelector('#t')!, 'aria-owns'))).to.deep.equal(['x', 'y']);
    expect(referrersOf(area.querySelector('#t')!, 'aria-controls')).to.be.empty;
  });

  it('knows addresses by their mark', () => {
    mount('<a id="x" href="#t"></a><a id="y" href="t"></a><a id="z" href="/page#t"></a><i id="t"></i>');
    expect(idsOf(referrersOf(area.querySelector('#t')!, 'href', '#'))).to.deep.equal(['x']);
  });

  it('looks in the same tree alone', () => {
    const root = mount('<div aria-owns="t"></div>').attachShadow({ mode: 'open' });
    root.innerHTML = '<i id="t"></i>';
    expect(referrersOf(root.querySelector('#t')!, 'aria-owns')).to.be.empty;
  });

  it('knows none of what has no id, though an attribute is empty', () => {
    mount('<b aria-owns=""></b><i></i>');
    expect(referrersOf(area.querySelector('i')!, 'aria-owns')).to.be.empty;
  });

  it('sees at once what came to refer, and what does no longer', () => {
    mount('<b></b><i id="t"></i>');
    const [from, to] = [area.querySelector('b')!, area.querySelector('i')!];
    expect(referrersOf(to, 'aria-owns')).to.be.empty;
    from.setAttribute('aria-owns', 't');
    expect(referrersOf(to, 'aria-owns')).to.deep.equal([from]);
    from.removeAttribute('aria-owns');
    expect(referrersOf(to, 'aria-owns')).to.be.empty;
  });
});
