import { expect, fixture, html } from '@open-wc/testing';
import { Shelf } from '../../../src/page/live/shelf.js';

describe('Shelf', () => {
  let elements: Element[];
  let shelf: Shelf;

  beforeEach(async () => {
    const list = await fixture(html`<ol><li></li><li></li><li></li><li></li></ol>`); // prettier-ignore
    elements = [...list.children];
    shelf = new Shelf();
    for (const element of elements) shelf.add(element);
  });

  it('holds what came, in order, without what went before and after somebody asked', () => {
    const [first, second, third, fourth] = elements as [Element, Element, Element, Element];
    shelf.remove(third);
    expect(shelf.ordered).to.deep.equal([first, second, fourth]);
    shelf.remove(first);
    shelf.remove(second);
    shelf.add(third);
    expect(shelf.ordered).to.deep.equal([third, fourth]);
  });

  it('gives an element that moved its new place', () => {
    const [first, second, third, fourth] = elements as [Element, Element, Element, Element];
    expect(shelf.ordered).to.deep.equal(elements);
    first.parentElement?.append(first);
    shelf.remove(first);
    shelf.add(first);
    expect(shelf.ordered).to.deep.equal([second, third, fourth, first]);
  });

  it('takes in what came, however much of it and wherever it stands', async () => {
    const list = await fixture(html`<ol></ol>`);
    const many = Array.from({ length: 60 }, () => list.appendChild(document.createElement('li')));
    for (const isFirst of [(i: number) => i % 2 > 0, (i: number) => i > 40, (i: number) => i % 30 === 7, () => false]) {
      const mixed = new Shelf();
      many.forEach((element, i) => isFirst(i) && mixed.add(element));
      expect(mixed.ordered.length).to.equal(many.filter((_element, i) => isFirst(i)).length);
      many.forEach((element, i) => isFirst(i) || mixed.add(element));
      expect(mixed.ordered).to.deep.equal(many);
    }
  });

  it('leaves alone what it has given away', () => {
    const given = shelf.ordered;
    shelf.remove(elements[1] as Element);
    expect(given).to.deep.equal(elements);
    expect(shelf.ordered).to.have.length(3);
  });
});
