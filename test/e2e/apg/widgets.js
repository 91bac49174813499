// What the patterns share: an element by its id, states that are either true or false, and focus that roves inside a composite widget.

const byId = (id) => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const isOn = (element, state) => element.getAttribute(`aria-${state}`) === 'true';
const set = (element, state, value) => element.setAttribute(`aria-${state}`, String(value));

/** Calls what `keys` holds for the key that is pressed on `element`; the browser then does nothing of its own. */
function onKeys(element, keys) {
  element.addEventListener('keydown', (event) => {
    const act = keys[event.key] ?? (/^[a-z]$/.test(event.key) ? keys.letter : undefined);
    if (!act || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    act(event.key);
  });
}

/** One of `items` can be reached by Tab; the arrows lead on from it, and `moved` is told. */
function roving(items, { next = 'ArrowDown', previous = 'ArrowUp', moved = () => {}, more = () => ({}) } = {}) {
  const shown = () => items.filter((item) => item.checkVisibility());
  const go = (item) => {
    for (const other of items) other.tabIndex = other === item ? 0 : -1;
    item.focus();
    moved(item);
  };
  const by = (item, step) => {
    const list = shown();
    return list[(list.indexOf(item) + step + list.length) % list.length];
  };
  items.forEach((item, i) => {
    item.tabIndex = i === 0 ? 0 : -1;
    onKeys(item, {
      [next]: () => go(by(item, 1)),
      [previous]: () => go(by(item, -1)),
      Home: () => go(shown()[0]),
      End: () => go(shown().at(-1)),
      letter: (letter) => {
        const list = shown();
        const after = [...list.slice(list.indexOf(item) + 1), ...list];
        const found = after.find(({ textContent }) => textContent.trim().toLowerCase().startsWith(letter));
        if (found) go(found);
      },
      ...more(item),
    });
  });
  return go;
}

/** A dialog that `opener` opens, that keeps Tab inside and that its buttons and Escape close. */
function modal(dialog, opener) {
  const stops = all('input, button', dialog);
  const close = () => {
    dialog.hidden = true;
    opener.focus();
  };
  opener.onclick = () => {
    dialog.hidden = false;
    stops[0].focus();
  };
  for (const button of all('button', dialog)) button.onclick = close;
  onKeys(dialog, { Escape: close });
  dialog.addEventListener('keydown', (event) => {
    const [leaving, entered] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (event.key !== 'Tab' || document.activeElement !== leaving) return;
    event.preventDefault();
    entered.focus();
  });
}

/** Tabs of which a press shows the panel, or focus alone does. */
function tabList(tabs, { followsFocus }) {
  const show = (tab) => {
    for (const other of tabs) {
      set(other, 'selected', other === tab);
      byId(other.getAttribute('aria-controls')).hidden = other !== tab;
    }
  };
  roving(tabs, { next: 'ArrowRight', previous: 'ArrowLeft', moved: followsFocus ? show : () => {} });
  for (const tab of tabs) tab.onclick = () => show(tab);
}

/** Items of which some hold others, which say so by `data-in`: opened and closed, entered and left by the arrows across. */
function outline(items) {
  const below = (item) => items.filter((other) => other.dataset.in === item.id);
  const open = (item, isOpen) => {
    if (!item.ariaExpanded) return;
    set(item, 'expanded', isOpen);
    for (const child of below(item)) child.hidden = !isOpen;
  };
  const go = roving(items, {
    more: (item) => ({
      ArrowRight: () => (isOn(item, 'expanded') ? go(below(item)[0]) : open(item, true)),
      ArrowLeft: () => (isOn(item, 'expanded') ? open(item, false) : go(byId(item.dataset.in) ?? item)),
      Enter: () => open(item, !isOn(item, 'expanded')),
    }),
  });
}
