import { iconText } from '../../../src/rules/images/icon-text.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [iconText];
const LETTERS =
  '.arrow-down::before { content: "3"; font-family: Icons } .icon-c::before { content: "C" } .icon-pin::before { content: "\\e081"; font-family: Icons }';
const same = (why: string, html: string) => [why, html, html] as const;

describe('icon-text', () => {
  mendingRows(rules, [
    ['silences the icon in a link with words', '<a href="/d"><i class="material-icons">dashboard</i> Overview</a>', '<a href="/d"><i class="material-icons" aria-hidden="true">dashboard</i> Overview</a>'],
    ['silences the icon before a text', '<p><span class="material-symbols-outlined">place</span> 1 High Street</p>', '<p><span class="material-symbols-outlined" aria-hidden="true">place</span> 1 High Street</p>'],
    ['silences the letter in whose place a font draws an arrow', `<style>${LETTERS}</style><a href="/d">Food<span class="arrow-down"></span></a>`, `<style>${LETTERS}</style><a href="/d">Food<span class="arrow-down" aria-hidden="true"></span></a>`],
    same('leaves a letter of the text, and a glyph that is none', `<style>${LETTERS}</style><p>Vitamin <i class="icon-c"></i></p><p>Place <i class="icon-pin"></i></p>`),
    same('leaves a letter that is all there is', `<style>${LETTERS}</style><a href="/d"><span class="arrow-down"></span></a>`),
    same('leaves the icon that is all there is in a control', '<p>Edit <button><i class="material-icons">edit</i></button></p>'),
    same('leaves the icon that is all there is', '<p><i class="material-icons">check</i></p>'),
    same('leaves an icon that answers clicks', '<p>Card <i class="material-icons" style="cursor: pointer">edit</i></p>'),
    same('leaves what its author named', '<p><i class="material-icons" aria-label="Address">place</i> 1 High Street</p>'),
    same('is unsure of words that are no name of an icon', '<p><i class="material-icons">Our place</i> 1 High Street</p>'),
    same('leaves what is hidden already', '<p><i class="material-icons" aria-hidden="true">place</i> 1 High Street</p>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<p><i class="material-icons">place</i> 1 High Street</p>',
    '<p><i class="material-icons" aria-hidden="true">place</i> 1 High Street</p>',
  );
});
