import { expect } from '@open-wc/testing';
import { accessibleName } from '../../../src/page/name/accessible-name.js';
import { axNode } from '../../support/ax.js';
import { container } from '../../support/mount.js';

const { element: area, mount } = container();

/** Markup in which the element with id `t` is asked for its name; the browser itself says what is right. */
const rows: [why: string, html: string][] = [
  ['text of a button', '<button id="t"> Save  <b>all</b></button>'],
  ['alt inside a link', '<a href="#" id="t"><img alt="Home"> page</a>'],
  ['aria-label over content', '<button id="t" aria-label="Close">x</button>'],
  [
    'aria-labelledby over aria-label, of two, one hidden',
    '<i id="a" hidden>One</i><i id="b">Two</i><button id="t" aria-labelledby="a b" aria-label="x">y</button>',
  ],
  [
    'aria-labelledby with the element itself',
    '<i id="a">Delete</i><button id="t" aria-label="file" aria-labelledby="a t">y</button>',
  ],
  ['a broken reference falls through', '<button id="t" aria-labelledby="nowhere">y</button>'],
  ['a label around the field', '<label>Your name <input id="t"></label>'],
  ['a label by reference', '<label for="t">Mail</label><input id="t">'],
  ['two labels', '<label for="t">Mail</label><label for="t">(work)</label><input id="t">'],
  [
    'a field inside a label is read with its value',
    '<label><input type="checkbox" id="t"> Flash <input value="3"> times</label>',
  ],
  ['title as a last resort', '<input id="t" title="Search">'],
  ['placeholder after the title', '<input id="t" placeholder="Search">'],
  [
    'hidden parts are left out',
    '<button id="t">Save <span hidden>x</span><span aria-hidden="true">y</span><span style="display:none">z</span></button>',
  ],
  [
    'visibility: hidden, and visible again inside',
    '<button id="t">a <span style="visibility:hidden">b <b style="visibility:visible">c</b></span></button>',
  ],
  ['a submit button by its value, and by itself', '<input type="submit" id="t" value="Send">'],
  ['an image button by its alt', '<input type="image" id="t" alt="Go">'],
  ['a legend', '<fieldset id="t"><legend>Address</legend></fieldset>'],
  ['a caption', '<table id="t"><caption>Prices</caption><tr><td>1</td></tr></table>'],
  ['the title of a drawing', '<svg id="t" role="img"><title>Chart</title></svg>'],
  ['what a formula calls a slot', '<button id="t">Go <math><slot></slot></math></button>'],
  ['no name from content where the role allows none', '<div id="t" role="dialog">Text</div>'],
  [
    'blocks are words apart',
    '<button id="t"><span style="display:block">One</span><span style="display:block">two</span></button>',
  ],
  ['nothing at all', '<button id="t"></button>'],
];

describe('accessibleName agrees with Chromium:', () => {
  for (const [why, html] of rows) {
    it(why, async () => {
      mount(html);
      const element = area.querySelector('#t')!;
      const { name } = await axNode(element);
      expect(accessibleName(element)).to.equal(name.replace(/\s+/g, ' ').trim());
    });
  }

  it('names through slots and shadow roots', async () => {
    mount('<button id="t"><x-slotted>slotted</x-slotted></button>');
    area.querySelector('x-slotted')!.attachShadow({ mode: 'open' }).innerHTML = '<b>in </b><slot></slot>';
    const element = area.querySelector('#t')!;
    const { name } = await axNode(element);
    expect([accessibleName(element), name]).to.deep.equal(['in slotted', 'in slotted']);
  });

  it('reads what is hidden with all that is around it, as in a menu that a style sheet keeps closed', () => {
    mount('<div style="visibility:hidden"><a href="#" id="t"><span>Make <b>appointment</b></span><i style="display:none">x</i></a></div>');
    expect(accessibleName(area.querySelector('#t')!)).to.equal('Make appointment');
  }); // prettier-ignore
});
