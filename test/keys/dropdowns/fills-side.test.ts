import { expect, fixture } from '@open-wc/testing';
import { fillsSide } from '../../../src/keys/dropdowns/fills-side.js';

const besides = (style: string): string =>
  `<div><button id="t">Menu</button><div id="p" style="${style}">Links</div></div>`;

describe('fillsSide', () => {
  const rows: [why: string, page: string, fills: boolean][] = [
    ['a panel along the left side', besides('position:fixed;left:0;top:0;bottom:0;width:200px'), true],
    ['one that leaves a bar at the top free', besides('position:fixed;right:0;top:10%;bottom:0;width:200px'), true],
    ['one that still slides in', besides('position:fixed;left:-100px;top:0;bottom:0;width:200px'), true],
    [
      'a panel in a box that is fixed',
      '<div><button id="t">Menu</button><div style="position:fixed;inset:0"><ul id="p"><li>Link</li></ul></div></div>',
      true,
    ],
    ['a bar across the top', besides('position:fixed;left:0;right:0;top:0;height:100px'), false],
    ['a menu that drops down at the side', besides('position:fixed;left:0;top:0;height:60vh;width:200px'), false],
    ['a column in the middle', besides('position:fixed;left:100px;top:0;bottom:0;width:200px'), false],
    ['what scrolls with the page', besides('position:absolute;left:0;top:0;height:100vh;width:200px'), false],
    ['what stands in the page', besides('height:100vh'), false],
    [
      'a list in a fixed sidebar that holds its trigger',
      `<nav style="position:fixed;left:0;top:0;bottom:0;width:200px">${besides('')}</nav>`,
      false,
    ],
    [
      'a list in a trigger that is fixed itself',
      '<div id="t" style="position:fixed;inset:0"><ul id="p"><li>Link</li></ul></div>',
      false,
    ],
  ];
  for (const [why, markup, fills] of rows) {
    it(`${why}: ${fills ? 'yes' : 'no'}`, async () => {
      const page = await fixture<HTMLElement>(markup);
      const byId = (id: string): HTMLElement => page.ownerDocument.getElementById(id)!;
      expect(fillsSide({ trigger: byId('t'), panel: byId('p') })).to.equal(fills);
    });
  }
});
