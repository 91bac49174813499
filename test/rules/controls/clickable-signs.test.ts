import { clickable } from '../../../src/rules/controls/clickable.js';
import { clickableIcon } from '../../../src/rules/controls/clickable-icon.js';
import { clickableSigns } from '../../../src/rules/controls/clickable-signs.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [clickable, clickableSigns, clickableIcon];
const same = (why: string, html: string) => [why, html, html] as const;
const star = (number: number): string =>
  `<i class="fa fa-star" role="button" tabindex="0" aria-label="Star ${number}"></i>`;

describe('clickable-signs', () => {
  mendingRows(rules, [
    ['makes buttons of stars', '<p>How was it? <span onclick="rate(event)"><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i></span></p>', `<p>How was it? <span onclick="rate(event)" role="group" aria-label="How was it?">${star(1)}${star(2)}${star(3)}</span></p>`],
    ['makes buttons of signs', '<div style="cursor: pointer"><b>★</b><b>★</b><b>★</b></div>', '<div style="cursor: pointer" role="group"><b role="button" tabindex="0" aria-label="Star 1">★</b><b role="button" tabindex="0" aria-label="Star 2">★</b><b role="button" tabindex="0" aria-label="Star 3">★</b></div>'],
    same('leaves stars that nobody can click', '<p><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i></p>'),
    same('is unsure of a sign that it does not know', '<div onclick="go()"><i class="fa fa-qwerty"></i><i class="fa fa-qwerty"></i><i class="fa fa-qwerty"></i></div>'),
    ['leaves bars of a hamburger', '<div class="hbg" onclick="go()"><span></span><span></span><span></span></div>', '<div class="hbg" onclick="go()" role="button" tabindex="0" aria-label="Menu"><span></span><span></span><span></span></div>'],
  ]); // prettier-ignore

  mendsAnywhere(
    [clickableSigns],
    '<div onclick="go()"><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i></div>',
    `<div onclick="go()" role="group">${star(1)}${star(2)}${star(3)}</div>`,
  );
});
