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
