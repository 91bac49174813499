import { expect } from '@open-wc/testing';
import { Layers } from '../../src/popups/detect/layers.js';
import { container } from '../support/mount.js';

const { element: area, mount } = container();
const one = (selector: string): Element => area.querySelector(selector)!;

describe('Layers', () => {
  const cases: readonly (readonly [why: string, html: string, found: readonly string[]])[] = [
    ['around what changed, the outermost', '<div id="out" style="position: fixed"><p style="position: fixed"><b id="x"></b></p></div>', ['out']],
    ['what changed itself', '<div id="x" popover="manual" style="position: fixed"></div>', ['x']],
    ['inside what changed', '<div id="x"><p><b id="in" style="position: fixed">a</b></p></div>', ['in']],
    ['one in what has no box of its own', '<div id="x"><p style="display: contents"><b id="in" style="position: fixed">a</b></p></div>', ['in']],
    ['none that is not drawn', '<div id="x"><p hidden><b id="in" style="position: fixed">a</b></p></div>', []],
    ['not what holds the content', '<div id="all" style="position: fixed"><div id="in" style="position: fixed"><b id="x"></b></div><main></main></div>', ['in']],
    ['nor the content', '<div style="position: fixed"><main style="position: fixed"><b id="x"></b></main></div>', []],
  ]; // prettier-ignore
  for (const [why, html, found] of cases) {
    it(`finds ${why}`, () => {
      mount(html);
      expect(new Layers().of(one('#x'), undefined).map(({ id }) => id)).to.deep.equal(found);
    });
  }

  it('does not go out to what the action was in', () => {
    mount('<div style="position: fixed"><button></button><p id="in" style="position: fixed"><b id="x"></b></p></div>');
    expect(new Layers().of(one('#x'), one('button')).map(({ id }) => id)).to.deep.equal(['in']);
  });

  it('asks each box for its style once, whatever changes in it', () => {
    mount('<div><section><p></p><p></p><p></p></section></div>');
    const asked: Element[] = [];
    const { getComputedStyle } = window;
    window.getComputedStyle = (element) => {
      asked.push(element);
      return getComputedStyle.call(window, element);
    };
    try {
      const layers = new Layers();
      for (const part of area.querySelectorAll('p')) layers.of(part, undefined);
    } finally {
      window.getComputedStyle = getComputedStyle;
    }
    expect(new Set(asked).size).to.equal(asked.length);
  });
});
