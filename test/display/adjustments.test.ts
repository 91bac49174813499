import { expect } from '@open-wc/testing';
import type { Chosen } from '../../src/display/adjustments.js';
import { bytes, shownPage } from './support/shown-page.js';

const page = shownPage();

type Row = [
  why: string,
  chosen: Chosen,
  html: string,
  measure: (element: HTMLElement) => unknown,
  before: unknown,
  after: unknown,
];

const styleOf =
  (property: string, selector = '*') =>
  (element: HTMLElement): string => {
    const target = element.matches(selector) ? element : element.querySelector(selector)!;
    return getComputedStyle(target).getPropertyValue(property);
  };
const size = styleOf('font-size', 'p');
const sized = (css: string, inner = '<p>text</p>'): string => `<div><style>${css}</style>${inner}</div>`;

const rows: Row[] = [
  ['text in px grows', { 'text-size': 150 }, sized('p { font-size: 20px }'), size, '20px', '30px'],
  ['text in rem grows', { 'text-size': 200 }, sized('p { font-size: 1.25rem }'), size, '20px', '40px'],
  ['text in em grows once', { 'text-size': 150 }, sized('div { font-size: 20px } p { font-size: .5em }'), size, '10px', '15px'],
  ['text of the page’s own size grows', { 'text-size': 200 }, '<p>text</p>', size, '16px', '32px'],
  ['a size that is important grows', { 'text-size': 150 }, sized('p { font-size: 20px !important }'), size, '20px', '30px'],
  ['the stronger selector still wins', { 'text-size': 150 }, sized('div p { font-size: 10px } p { font-size: 20px }'), size, '10px', '15px'],
  ['a relative size that comes later still wins', { 'text-size': 200 }, sized('div { font-size: 10px } p { font-size: 30px } p { font-size: 1em }'), size, '10px', '20px'],
  ['a size in a layer grows', { 'text-size': 200 }, sized('@layer b { p { font-size: 10px } } @layer c { p { font-size: 12px } }'), size, '12px', '24px'],
  ['a size in a custom property grows', { 'text-size': 200 }, sized('div { --step: 1rem } p { font-size: var(--step) }'), size, '16px', '32px'],
  ['a custom property in em grows once', { 'text-size': 200 }, sized('div { font-size: 10px; --step: 2em } p { font-size: var(--step) }'), size, '20px', '40px'],
  ['a keyword grows', { 'text-size': 200 }, sized('p { font-size: small }'), size, '13px', '26px'],
  ['a nested rule grows', { 'text-size': 200 }, sized('div { color: red; & p { font-size: 11px } }'), size, '11px', '22px'],
  ['a button grows that nobody has styled', { 'text-size': 150 }, '<button>go</button>', styleOf('font-size'), '13.3333px', '20px'],
  ['lines in px grow with their text', { 'text-size': 200 }, sized('p { font-size: 10px; line-height: 14px }'), styleOf('line-height', 'p'), '14px', '28px'],
  ['the root keeps its size, for layouts are built in rem', { 'text-size': 200 }, sized('p { font-size: 10px; width: 10rem } '), styleOf('width', 'p'), '160px', '160px'],
]; // prettier-ignore

describe('adjustments', () => {
  for (const [why, chosen, html, measure, before, after] of rows) {
    it(why, async () => {
      const element = page.mount(html);
      const original = bytes();
      expect(measure(element), 'before').to.equal(before);
      await page.show(chosen);
      expect(measure(element), 'after').to.equal(after);
      await page.show({});
      expect(measure(element), 'undone').to.equal(before);
      expect(bytes()).to.equal(original);
    });
  }
});
