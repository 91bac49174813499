import { expect } from '@open-wc/testing';
import { setAttribute } from '../../../src/ledger/edit.js';
import type { Rule } from '../../../src/rules/rule.js';
import { clickable } from '../../../src/rules/controls/clickable.js';
import { buttonGuess } from '../../../src/rules/controls/button-guess.js';
import { clickableIcon } from '../../../src/rules/controls/clickable-icon.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const same = (why: string, html: string) => [why, html, html] as const;

describe('clickable-icon', () => {
  mendingRows([clickable, clickableIcon, buttonGuess], [
    ['leaves what is dragged', '<div class="drag-handle" style="cursor: pointer"></div>', '<div class="drag-handle" style="cursor: pointer"></div>'],
    ['makes a button of a sign', '<span class="x1" onclick="go()">✕</span>', '<span class="x1" onclick="go()" role="button" tabindex="0" aria-label="Close">✕</span>'],
    ['makes a button of an icon', '<div onclick="go()"><i class="fa fa-search"></i></div>', '<div onclick="go()" role="button" tabindex="0" aria-label="Search"><i class="fa fa-search"></i></div>'],
    ['takes what is drawn for a value for no three bars', '<div class="ui-slider" onclick="go()"><div></div><div></div><div></div></div>', '<div class="ui-slider" onclick="go()"><div></div><div></div><div></div></div>'],
    ['takes an orange for no range', '<div class="btn-orange" onclick="go()"><span></span><span></span><span></span></div>', '<div class="btn-orange" onclick="go()" role="button" tabindex="0" aria-label="Menu"><span></span><span></span><span></span></div>'],
    ['takes a tip with the keys that do the same', '<a class="btn" onclick="go()" data-original-title="Bold (Ctrl/Cmd+B)"><i class="x"></i></a>', '<a class="btn" onclick="go()" data-original-title="Bold (Ctrl/Cmd+B)" role="button" tabindex="0" aria-label="Bold (Ctrl/Cmd+B)"><i class="x"></i></a>'],
    ['makes a button of three bars', '<div class="hbg" onclick="go()"><span></span><span></span><span></span></div>', '<div class="hbg" onclick="go()" role="button" tabindex="0" aria-label="Menu"><span></span><span></span><span></span></div>'],
    ['takes the text beside what has the form of a switch', '<p><span>Only evenings</span> <span class="k9" style="display: inline-block; width: 44px; height: 24px; border-radius: 12px;" onclick="go()"></span></p>', '<p><span>Only evenings</span> <span class="k9" style="display: inline-block; width: 44px; height: 24px; border-radius: 12px;" onclick="go()" role="button" tabindex="0" aria-label="Only evenings"></span></p>'],
    ['takes the text beside a triangle', '<p><span onclick="go()">▸</span> <span>Evenings</span></p>', '<p><span onclick="go()" role="button" tabindex="0" aria-label="Evenings">▸</span> <span>Evenings</span></p>'],
    ['lets focus in the cells that are the arrows of a calendar, which stay what they are', '<table><thead><tr><th class="prev" style="cursor: pointer">‹</th><th>May</th><th class="next" style="cursor: pointer">›</th></tr></thead></table>', '<table><thead><tr><th class="prev" style="cursor: pointer" tabindex="0" aria-label="Previous">‹</th><th>May</th><th class="next" style="cursor: pointer" tabindex="0" aria-label="Next">›</th></tr></thead></table>'],
    same('leaves an item that is nothing but a sign', '<ul><li onclick="go()">×</li></ul>'),
    same('leaves a triangle beside which there is nothing', '<p><span onclick="go()">▸</span></p>'),
    ['knows a drawing that answers clicks itself', '<p>Sleep <svg width="30" height="30" onclick="go()"><path d="M6 18L18 6M6 6l12 12"></path></svg></p>', '<p>Sleep <svg width="30" height="30" onclick="go()" role="button" tabindex="0" aria-label="Close"><path d="M6 18L18 6M6 6l12 12"></path></svg></p>'],
    ['takes the text beside a box that is drawn', '<div><span class="todo-cb" onclick="go()"></span> <span>Call the laboratory</span></div>', '<div><span class="todo-cb" onclick="go()" role="button" tabindex="0" aria-label="Call the laboratory"></span> <span>Call the laboratory</span></div>'],
    ['makes a button of a drawing', '<svg class="icon-heart" onclick="go()"></svg>', '<svg class="icon-heart" onclick="go()" role="button" tabindex="0" aria-label="Like"></svg>'],
    ['makes a button of an emoji, which is its name', '<span onclick="go()">🙂</span>', '<span onclick="go()" role="button" tabindex="0">🙂</span>'],
    ['finds a pointer cursor in a nested rule', '<style>.x { .on & { cursor: pointer } }</style><div class="on"><i class="x fa fa-times"></i></div>', '<style>.x { .on & { cursor: pointer } }</style><div class="on"><i class="x fa fa-times" role="button" tabindex="0" aria-label="Close"></i></div>'],
    ['makes a button of a picture', '<img src="img/btn_book_now.gif" onclick="go()">', '<img src="img/btn_book_now.gif" onclick="go()" role="button" tabindex="0" aria-label="Book now">'],
    same('makes no camera of a picture that is called a photo', '<style>.p { cursor: pointer }</style><img class="p card__photo" src="/i/mango.png">'),
    ['makes a button of what stands by a search', '<input name="q"> <img src="img/go.gif" onclick="go()">', '<input name="q"> <img src="img/go.gif" onclick="go()" role="button" tabindex="0" aria-label="Search">'],
    ['makes no control of a picture that only the cursor and the file tell of, unless it is a sign', '<style>.p { cursor: pointer }</style><img class="p" src="/i/avatar-man.png"><p></p><img class="p" src="/i/grand-harbour.png"><p></p><img class="p" src="/i/close.png"><p></p><img onclick="go()" src="/i/avatar-man.png">', '<style>.p { cursor: pointer }</style><img class="p" src="/i/avatar-man.png"><p></p><img class="p" src="/i/grand-harbour.png"><p></p><img class="p" src="/i/close.png" role="button" tabindex="0" aria-label="Close"><p></p><img onclick="go()" src="/i/avatar-man.png" role="button" tabindex="0" aria-label="Account">'],
    same('calls nothing after what it holds', '<div class="cameraContent" onclick="go()"></div><p></p><div class="video-content active" onclick="go()"></div>'),
    ['guesses from a pointer cursor', '<style>.x { cursor: pointer }</style><div class="x"><i class="fa fa-times"></i></div>', '<style>.x { cursor: pointer }</style><div class="x" role="button" tabindex="0" aria-label="Close"><i class="fa fa-times"></i></div>'],
    same('makes no control without a name', '<div onclick="go()"><i class="fa fa-qwerty"></i></div><span onclick="go()"></span>'),
    ['leaves the sign beside a heading that is pressed', '<div><h4 onclick="go()"><b>Fees</b></h4><p>None</p><i class="bi bi-chevron-right" onclick="go()"></i></div>', '<div><h4 onclick="go()"><b role="button" tabindex="0">Fees</b></h4><p>None</p><i class="bi bi-chevron-right" onclick="go()"></i></div>'],
    same('leaves the sheet behind a drawer', '<div class="drawer__scrim" onclick="go()" style="width: 400px; height: 300px"></div>'),
    same('leaves an icon in a control', '<button><i class="fa fa-search" onclick="go()"></i> Find</button>'),
    same('leaves what is hidden', '<div hidden="" onclick="go()"><i class="fa fa-search"></i></div>'),
    ['makes a button of the icon in an item', '<ul><li onclick="go()"><i class="fa fa-search"></i></li></ul>', '<ul><li onclick="go()"><i class="fa fa-search" role="button" tabindex="0" aria-label="Search"></i></li></ul>'],
    ['takes the choice that a patch of colour stands for', '<span data-color="red" onclick="go()"></span>', '<span data-color="red" onclick="go()" role="button" tabindex="0" aria-label="Red"></span>'],
  ]); // prettier-ignore

  mendsAnywhere(
    [clickableIcon],
    '<div onclick="go()"><i class="fa fa-bell"></i></div>',
    '<div onclick="go()" role="button" tabindex="0" aria-label="Notifications"><i class="fa fa-bell"></i></div>',
  );

  it('leaves a cell on which a library only listens', async () => {
    const page = await mending('<main></main>', { rules: [clickableIcon] });
    const cell = page.document.createElement('td');
    page.body.firstElementChild!.append(Object.assign(cell, { _vei: { onClick: () => alert() }, textContent: '×' }));
    await page.settled();
    expect(cell.hasAttribute('tabindex')).to.equal(false);
    page.end();
  });

  it('mends what only we put out of reach, while a popup is open', async () => {
    const background: Rule = {
      ...clickableIcon,
      id: 'background',
      kinds: ['landmark'],
      selector: 'section',
      soundIf: [],
      repair: (section) => ({ edits: [setAttribute(section, 'inert', '')], evidence: 'its icon' }),
    };
    const page = await mending('<section></section>', { rules: [background, clickableIcon] });
    const section = page.body.firstElementChild!;
    expect(section.hasAttribute('inert')).to.be.true;
    section.setHTMLUnsafe('<div onclick="go()"><i class="fa fa-bell"></i></div><p inert><b onclick="go()">×</b></p>');
    await page.settled();
    expect([...section.querySelectorAll('[role]')].map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Notifications']);
    page.end();
  });
});
