import jQuery from 'jquery';
import { after, BEGINNING } from '../appointments.js';
import { begin } from '../begin.js';
import { about, list, row, sub } from './markup.js';

const $ = jQuery.noConflict(true);

/** The server's markup, brought to life the old way: delegated events, rows moved and replaced by hand, pages by `html()`. */
begin((root) => {
  let state = BEGINNING;

  $(root).on('click', '[data-do]', (event) => act($(event.currentTarget).data('do')));
  $(root).on('click', '.menu', () => act('Menu'));
  $(root).on('click', '.fa-search', () => act('Again'));

  function act(action) {
    const before = state;
    state = after(state, action);
    if (state.label !== before.label) showLabel();
    if (state.isOpen !== before.isOpen) showMenu();
    if (state.route !== before.route) showRoute();
    if (state.items !== before.items && state.route === 'list') showItems();
    $('output', root).text(state.revision);
  }

  function showLabel() {
    if (state.label) $('.fa-search', root).attr('aria-label', state.label);
    else $('.fa-search', root).removeAttr('aria-label');
  }

  function showMenu() {
    if (state.isOpen) $('.menu', root).after(sub);
    else $('.sub', root).remove();
  }

  function showRoute() {
    $('.page', root).replaceWith(state.route === 'list' ? list() : about);
    if (state.route === 'list') showItems();
  }

  /** Rows that are there are moved, so that what was typed stays. */
  function showItems() {
    const rows = new Map(
      $('.page li', root)
        .get()
        .map((element) => [$(element).data('id'), element]),
    );
    const wanted = state.items.map((item) => rows.get(item.id) ?? $(row(item)).get(0));
    for (const element of rows.values()) if (!wanted.includes(element)) $(element).remove();
    for (const element of wanted) $('.page ul', root).append(element);
  }
});
