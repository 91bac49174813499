import { repairEntry } from './repair-entry.js';

/**
 * Makes what shows repairs in a list. An entry that stays is not drawn again: whoever is on its button stays there, and hears nothing anew.
 * Where the entry goes, focus goes to the list.
 * @param {HTMLElement} list
 */
export function liveList(list) {
  let known = new Map();
  return (repairs) => {
    const focused = list.contains(document.activeElement) ? document.activeElement : undefined;
    known = entriesOf(repairs, known);
    place(list, [...known.values()]);
    if (focused && document.activeElement !== focused) (focused.isConnected ? focused : list).focus({ preventScroll: true });
  };
}

/** The entry of each repair by what it says, and of which element: the overlay hands out its repairs anew each time. */
function entriesOf(repairs, known) {
  const entries = new Map();
  for (const repair of repairs) {
    const fresh = repairEntry(repair);
    let key = `${numberOf(repair.element)} ${fresh.textContent}`;
    while (entries.has(key)) key += ' again';
    entries.set(key, known.get(key) ?? fresh);
  }
  return entries;
}

const numbers = new WeakMap();
let elements = 0;

function numberOf(element) {
  if (!numbers.has(element)) numbers.set(element, elements++);
  return numbers.get(element);
}

function place(list, entries) {
  const staying = new Set(entries);
  for (const entry of [...list.children]) if (!staying.has(entry)) entry.remove();
  entries.forEach((entry, at) => {
    const there = list.children[at] ?? null;
    if (there !== entry) list.insertBefore(entry, there);
  });
}
