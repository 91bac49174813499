import { expect } from '@open-wc/testing';
import type { Answer } from '../../../src/images/answers/describer-chain.js';
import { standsBeside } from '../../../src/images/saying/stands-beside.js';
import { container } from '../../support/mount.js';

const area = container();
const IMG = '<img src="data:,">';

const rows: [why: string, html: string, kind: Answer['kind'] | 'broad label', text: string, stands: boolean][] = [
  ['finds it in a card', `<div>${IMG}<p>Teddy bear, 12 €</p></div>`, 'label', 'teddy bear', true],
  ['takes one for several', `<div>${IMG}<h3>Best shoes</h3></div>`, 'label', 'shoe', true],
  ['takes one for several that end in es', `<div>${IMG}<h3>Bus, house, box</h3></div>`, 'label', 'buses houses boxes', true], // prettier-ignore
  ['hears no words that are not shown', `<div>${IMG}<p><b style="display:none">Shoes</b></p></div>`, 'label', 'shoe', false], // prettier-ignore
  ['takes no word for one that goes on with an e', `<div>${IMG}<h3>Care for all</h3></div>`, 'label', 'car', false],
  ['finds one of two things', `<div>${IMG}<p>Men’s Watch, 300 $</p></div>`, 'label', 'clock or watch', true],
  ['misses a word of it', `<div>${IMG}<p>Apple, 1 €</p></div>`, 'label', 'green apple', false],
  ['finds what was read', `<figure>${IMG}<p>Our team at work</p></figure>`, 'text', 'OUR\nTEAM', true],
  ['looks beside the nearest box that has words', `<div><p><b>${IMG}</b></p><p>Shoes</p></div>`, 'label', 'shoe', true],
  ['looks no further than that', `<div><p>${IMG} New</p><p>Shoes</p></div>`, 'label', 'shoe', false],
  [
    'looks no further than the next picture',
    `<div><p>${IMG}</p><p>${IMG}</p><p>Shoes</p></div>`,
    'label',
    'shoe',
    false,
  ],
  ['does not search a list', `<ul><li>${IMG}</li><li>Shoes</li></ul>`, 'label', 'shoe', false],
  ['does not search a long text', `<div>${IMG}<p>${'One of many words. '.repeat(12)}Shoes</p></div>`, 'label', 'shoe', false], // prettier-ignore
  ['finds it in the link around it', `<a href="/1">${IMG} Red shoes</a>`, 'label', 'shoe', true],
  ['says it of what is all there is to a link', `<p><a href="/1">${IMG}</a> Red shoes</p>`, 'label', 'shoe', false],
  ['takes any words for more than a broad one', `<div>${IMG}<p>Steak and beans</p></div>`, 'broad label', 'food', true],
  ['takes no count for more than a broad one', `<div>${IMG}<p>1 / 7</p></div>`, 'broad label', 'food', false],
  ['says a broad word where nothing stands beside it', `<div><p>${IMG}</p></div>`, 'broad label', 'food', false],
  ['says a broad word of what is all there is to a link', `<p><a href="/1">${IMG}</a> Steak</p>`, 'broad label', 'food', false], // prettier-ignore
  ['leaves the owner’s word', `<div>${IMG}<p>Shoes</p></div>`, 'caption', 'Shoes', false],
];

describe('standsBeside', () => {
  for (const [why, html, kind, text, stands] of rows) {
    it(why, () => {
      area.mount(html);
      const isBroad = kind === 'broad label';
      const answer: Answer = {
        kind: isBroad ? 'label' : kind,
        text,
        isBroad,
        confidence: 0.99,
        lang: 'en',
        source: 'test',
      };
      expect(standsBeside(area.element.querySelector('img')!, answer)).to.equal(stands);
    });
  }
});
