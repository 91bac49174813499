import { expect, fixture, html } from '@open-wc/testing';
import { OrderedElements } from '../../../src/page/live/ordered-elements.js';

describe('OrderedElements', () => {
  let elements: Element[];
  let inOrder: OrderedElements;

  beforeEach(async () => {
    const list = await fixture(html`<ol><li></li><li></li><li></li><li></li></ol>`); // prettier-ignore
    elements = [...list.children];
    inOrder = new OrderedElements();
    for (const element of elements) inOrder.add(element);
  });

  it('holds what came, in order, without what went before and after somebody asked', () => {
    const [first, second, third, fourth] = elements as [Element, Element, Element, Element];
    inOrder.remove(third);
    expect(inOrder.ordered).to.deep.equal([first, second, fourth]);
    inOrder.remove(first);
    inOrder.remove(second);
    inOrder.add(third);
    expect(inOrder.ordered).to.deep.equal([third, fourth]);
  });

  it('gives an element that moved its new place', () => {
    const [first, second, third, fourth] = elements as [Element, Element, Element, Element];
    expect(inOrder.ordered).to.deep.equal(elements);
    first.parentElement?.append(first);
    inOrder.remove(first);
    inOrder.add(first);
    expect(inOrder.ordered).to.deep.equal([second, third, fourth, first]);
  });

  it('takes in what came, however much of it and wherever it stands', async () => {
    const list = await fixture(html`<ol></ol>`);
    const many = Array.from({ length: 60 }, () => list.appendChild(document.createElement('li')));
    for (const isFirst of [(i: number) => i % 2 > 0, (i: number) => i > 40, (i: number) => i % 30 === 7, () => false]) {
      const mixed = new OrderedElements();
      many.forEach((element, i) => isFirst(i) && mixed.add(element));
      expect(mixed.ordered.length).to.equal(many.filter((_element, i) => isFirst(i)).length);
      many.forEach((element, i) => isFirst(i) || mixed.add(element));
      expect(mixed.ordered).to.deep.equal(many);
    }
  });

  it('leaves alone what it has given away', () => {
    const given = inOrder.ordered;
    inOrder.remove(elements[1] as Element);
    expect(given).to.deep.equal(elements);
    expect(inOrder.ordered).to.have.length(3);
  });
});
