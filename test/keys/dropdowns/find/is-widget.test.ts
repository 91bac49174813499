import { expect } from '@open-wc/testing';
import { hoverDropdowns } from '../../../../src/keys/dropdowns/find/find-hover.js';
import { pressDropdown } from '../../../../src/keys/dropdowns/find/find-press.js';
import { container } from '../../../support/mount.js';

const OPTIONS = '<li role="option">Alabama</li><li role="option">Alaska</li>';
const LINKS = '<li><a href="#o">Overview</a></li><li><a href="#f">Fees</a></li>';

/** Widgets that keep their own states: patterns of the ARIA Authoring Practices Guide with a list that is shown on demand. */
const WELL_MADE: Readonly<Record<string, string>> = {
  combobox: `<div><div class="group" style="cursor: pointer"><input role="combobox" aria-expanded="false" aria-controls="l"><button tabindex="-1" aria-expanded="false" aria-controls="l" aria-label="States"></button></div><ul id="l" role="listbox" hidden>${OPTIONS}</ul></div>`,
  'collapsible listbox': `<div><button aria-haspopup="listbox">Gold</button><ul role="listbox" tabindex="-1" hidden>${OPTIONS}</ul></div>`,
  tree: '<ul role="tree"><li role="treeitem" aria-expanded="false"><span>Work</span><ul role="group" hidden><li role="treeitem">One</li><li role="treeitem">Two</li></ul></li></ul>',
  'disclosure navigation with links of its own': `<ul><li><a href="#about">About</a><button aria-expanded="false" aria-controls="a" aria-label="More About pages"></button><ul id="a" hidden>${LINKS}</ul></li></ul>`,
  'search with results': `<div><input type="search"><div class="results" style="display: none"><ul>${LINKS}</ul></div></div>`,
  'menu button': '<div><button aria-haspopup="true" aria-controls="m">Income</button><ul id="m" role="menu" hidden><li role="menuitem">Edit</li><li role="menuitem">Delete</li></ul></div>',
}; // prettier-ignore

describe('widgets with states of their own', () => {
  const { element, mount } = container();
  for (const [pattern, markup] of Object.entries(WELL_MADE)) {
    it(`get no other: ${pattern}`, () => {
      mount(`<style>li:hover > ul, div:hover > ul, input:focus ~ .results { display: block }</style>${markup}`);
      const pressed = [...element.querySelectorAll('*')].map(pressDropdown);
      const found = [...pressed, ...hoverDropdowns(document)].filter((dropdown) => dropdown !== undefined);
      expect(
        found.filter(({ trigger, isClaimed }) => !isClaimed && !trigger.hasAttribute('aria-expanded')),
      ).to.deep.equal([]);
    });
  }

  for (const [what, markup] of [
    ['a list that calls itself a part of the page', `<div><button aria-expanded="false">Fees</button><ul role="region" hidden>${LINKS}</ul></div>`],
    ['a list that a field works which nobody sees', '<div><select hidden><option>Fees</option></select><div><div style="cursor: pointer">Fees</div><ul hidden><li>Fees</li><li>Aid</li></ul><p style="position: absolute; clip: rect(0, 0, 0, 0)"><input></p></div></div>'],
    ['a list under a heading', `<div><h3><button aria-expanded="false">Fees</button></h3><ul hidden>${LINKS}</ul></div>`],
  ] as const) {
    it(`are folded, and not walked: ${what}`, () => {
      mount(markup);
      expect([...element.querySelectorAll('*')].map(pressDropdown).filter(Boolean)).to.deep.equal([]);
    });
  } // prettier-ignore
});
