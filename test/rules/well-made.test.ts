import { expect } from '@open-wc/testing';
import { RULES } from '../../src/rules/index.js';
import { LATER_RULES } from '../../src/rules/later-rules.js';
import { mending } from '../support/mending.js';

/** Widgets as they should be made, one of each pattern of the ARIA Authoring Practices Guide. */
const WELL_MADE: Readonly<Record<string, string>> = {
  accordion: '<h3><button aria-expanded="true" aria-controls="p1" id="h1">One</button></h3><div id="p1" role="region" aria-labelledby="h1">Text</div><h3><button aria-expanded="false" aria-controls="p2" id="h2">Two</button></h3><div id="p2" role="region" aria-labelledby="h2" hidden="">Text</div>',
  alert: '<div role="alert"></div><button onclick="tell()">Tell</button>',
  'alert dialog': '<div role="alertdialog" aria-modal="true" aria-labelledby="t" aria-describedby="d"><h2 id="t">Sure?</h2><p id="d">It is gone then.</p><button>Yes</button></div>',
  breadcrumb: '<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/a" aria-current="page">Here</a></li></ol></nav>',
  button: '<div tabindex="0" role="button" onclick="go()" onkeydown="go()">Print</div><a tabindex="0" role="button" aria-pressed="false" onclick="go()" onkeyup="go()">Mute</a>',
  carousel: '<section aria-roledescription="carousel" aria-label="Sights"><button aria-label="Stop">II</button><div aria-live="off"><div role="group" aria-roledescription="slide" aria-label="1 of 2"><a href="#"><img src="data:," alt="Harbour"></a></div></div></section>',
  checkbox: '<h3 id="g">Extras</h3><div role="group" aria-labelledby="g"><div role="checkbox" aria-checked="false" tabindex="0" onclick="go()" onkeydown="go()">Salt</div><div role="checkbox" aria-checked="mixed" tabindex="0" onclick="go()" onkeydown="go()">All</div></div>',
  combobox: '<label for="c">State</label><input id="c" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="l"><button tabindex="-1" aria-label="States" aria-expanded="false" aria-controls="l">v</button><ul id="l" role="listbox" aria-label="States" hidden=""><li role="option">One</li></ul>',
  'select-only combobox': '<div id="k">Fruit</div><div role="combobox" aria-controls="m" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="k" tabindex="0" onclick="go()">Apple</div><div role="listbox" id="m" aria-labelledby="k" tabindex="-1" hidden=""><div role="option" aria-selected="true">Apple</div></div>',
  dialog: '<button onclick="d.showModal()">Open</button><div role="dialog" id="d" aria-labelledby="t" aria-modal="true" style="position: fixed; inset: 0" class="modal"><h2 id="t">Address</h2><label>Street <input></label></div>',
  disclosure: '<button aria-expanded="false" aria-controls="x">Details</button><p id="x" hidden="">Text</p><details><summary>More</summary>Text</details>',
  feed: '<div role="feed" aria-busy="false"><article tabindex="0" aria-posinset="1" aria-setsize="-1" aria-labelledby="a"><h3 id="a">One</h3></article></div>',
  grid: '<table role="grid" aria-labelledby="t"><caption id="t">Days</caption><tbody><tr><th tabindex="0">Mon</th></tr><tr><td tabindex="-1" onclick="go()">1</td></tr></tbody></table>',
  landmarks: '<header>Us</header><nav aria-label="Main"><ul><li><a href="/">Home</a></li></ul></nav><main id="main"><h1>News</h1></main><footer>End</footer>',
  link: '<span tabindex="0" role="link" onclick="go()" onkeydown="go()">Elsewhere</span>',
  listbox: '<span id="s">Element</span><ul tabindex="0" role="listbox" aria-labelledby="s" aria-activedescendant="o"><li role="option" id="o" aria-selected="true" style="cursor: pointer" onclick="go()">Gold</li></ul>',
  menubar: '<ul role="menubar" aria-label="Text"><li role="none"><span role="menuitem" tabindex="0" aria-haspopup="true" aria-expanded="false" onclick="go()">Font</span><ul role="menu" aria-label="Font" hidden=""><li role="menuitemradio" aria-checked="true" tabindex="-1">Sans</li><li role="separator"></li></ul></li></ul>',
  'menu with a submenu':
    '<ul role="menu" aria-label="File"><li role="none"><a href="#" role="menuitem" aria-haspopup="true" aria-expanded="true">Share</a><ul role="menu" aria-label="Share"><li role="none"><a href="#" role="menuitem">Mail</a></li></ul></li></ul>',
  'menu button': '<button aria-haspopup="true" aria-controls="m" aria-expanded="false">Actions</button><ul id="m" role="menu" hidden=""><li role="none"><a role="menuitem" href="#" tabindex="-1">Copy</a></li></ul>',
  meter: '<div role="meter" aria-valuenow="50" aria-valuemin="0" aria-valuemax="100" aria-label="Charge"></div>',
  'radio group': '<div role="radiogroup" aria-label="Crust"><div role="radio" aria-checked="true" tabindex="0" onclick="go()">Thin</div><div role="radio" aria-checked="false" tabindex="-1" onclick="go()">Deep</div></div>',
  slider: '<div role="slider" tabindex="0" aria-valuemin="0" aria-valuenow="5" aria-valuemax="9" aria-label="Red" aria-orientation="horizontal"></div>',
  spinbutton: '<div role="group" aria-label="Day"><button tabindex="-1" aria-label="Next">+</button><div role="spinbutton" tabindex="0" aria-valuenow="1" aria-valuemin="1" aria-valuemax="31" aria-valuetext="first" aria-label="Day">1</div></div>',
  switch: '<div role="switch" aria-checked="false" tabindex="0" onclick="go()" onkeydown="go()">Light</div><button role="switch" aria-checked="true">Sound</button>',
  table: '<div role="table" aria-label="Days" aria-rowcount="9"><div role="rowgroup"><div role="row"><span role="columnheader" aria-sort="none">Day</span></div></div><div role="rowgroup"><div role="row" aria-rowindex="2"><span role="cell">Mon</span></div></div></div>',
  'native table': '<table><caption>Hours</caption><thead><tr><th scope="col">Day</th><th scope="col">Hours</th></tr></thead><tbody><tr><th scope="row">Mon</th><td>8 to 12</td></tr></tbody></table>',
  tabs: '<div role="tablist" aria-label="Acts"><button role="tab" aria-selected="true" aria-controls="q1" id="b1">One</button><button role="tab" aria-selected="false" aria-controls="q2" id="b2" tabindex="-1">Two</button></div><div id="q1" role="tabpanel" tabindex="0" aria-labelledby="b1">Text</div><div id="q2" role="tabpanel" tabindex="0" aria-labelledby="b2" hidden="">Text</div>',
  toolbar: '<div role="toolbar" aria-label="Text" aria-controls="t"><button aria-pressed="false" tabindex="0">Bold</button><button aria-pressed="true" tabindex="-1">Italic</button></div><textarea id="t" aria-label="Text"></textarea>',
  tooltip: '<button aria-describedby="tip">Cut</button><div role="tooltip" id="tip">Cuts the text out</div>',
  tree: '<ul role="tree" aria-label="Files"><li role="treeitem" aria-expanded="true" aria-selected="false" tabindex="0" onclick="go()"><span>Work</span><ul role="group"><li role="treeitem" aria-selected="false" tabindex="-1">Plan</li></ul></li></ul>',
  treegrid: '<table role="treegrid" aria-label="Mail"><tbody><tr role="row" aria-level="1" aria-posinset="1" aria-setsize="1" aria-expanded="true"><td role="gridcell">One</td></tr></tbody></table>',
  splitter: '<div role="separator" tabindex="0" aria-valuenow="50" aria-label="Contents" aria-controls="pane"></div><div id="pane">Text</div>',
}; // prettier-ignore

describe('well-made widgets', () => {
  for (const [pattern, markup] of Object.entries(WELL_MADE)) {
    it(`leave alone: ${pattern}`, async () => {
      const page = await mending(markup, { rules: [...RULES, ...LATER_RULES] });
      const written = page.repairs
        .filter(({ rule }) => rule !== 'keyboard-trap' && rule !== 'focus-refused')
        .map(({ rule, attribute }) => `${rule} ${attribute}`);
      expect(written).to.deep.equal([]);
      page.end();
    });
  }
});
