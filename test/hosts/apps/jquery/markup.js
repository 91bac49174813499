import { ACTIONS, FIRST } from '../appointments.js';

/** One appointment. */
export const row = ({ id, name }) =>
  `<li data-id="${id}"><span>${name}</span> <input name="note" placeholder="Note"><a href="#cancel" class="fa fa-trash"></a></li>`;

/** What the menu opens. */
export const sub = '<ul class="sub"><li><a href="#team">Team</a></li></ul>';

/** The second page. */
export const about =
  '<div class="page"><h1>About</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="90" height="60"></div>';

/** The first page; its rows are made one by one. */
export const list = (rows = '') =>
  '<div class="page"><h1>Appointments</h1><p>Search <input name="q"></p><p>How shall we reach you?</p><div>' +
  '<label><input type="radio" name="way" value="phone"> Phone</label><label><input type="radio" name="way" value="mail"> Mail</label></div>' +
  `<ul>${rows}</ul></div>`;

/** What the server sends. */
export const markup = () =>
  '<header><button type="button" class="fa fa-search"></button><div class="menu">Menu</div>' +
  Object.keys(ACTIONS)
    .map((action) => `<button type="button" data-do="${action}">${action}</button>`)
    .join('') +
  `</header>${list(FIRST.map(row).join(''))}<output>0</output>`;
