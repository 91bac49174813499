import { repairEntry } from './repair-entry.js';

const SHOWN = 150;
const HEARD = ['curb-cut-ready', 'curb-cut-repair', 'curb-cut-describe', 'curb-cut-profile'];

/**
 * The live view of every repair: a panel that `opener` opens and closes, newest repair first, with a filter.
 * It reads the overlay's public `repairs` and its events, nothing else.
 * @param {HTMLButtonElement} opener
 */
export function liveRepairs(opener) {
  const panel = document.createElement('section');
  panel.className = 'live-repairs';
  panel.setAttribute('aria-label', 'Live view of repairs');
  panel.setAttribute('data-curb-cut-ignore', '');
  panel.hidden = true;

  const status = make('p', 'live-status');
  status.setAttribute('role', 'status');
  const label = make('label', 'live-filter', 'Filter by rule, element or text ');
  const filter = Object.assign(make('input'), { type: 'search' });
  label.append(filter);
  const close = Object.assign(make('button', 'live-close', 'Close'), { type: 'button' });
  const head = make('header');
  head.append(make('h2', '', 'Live view of repairs'), close);
  const list = make('ol', 'live-list');
  list.tabIndex = 0;
  list.setAttribute('aria-label', 'Repairs, newest first');
  panel.append(head, status, label, list);
  document.body.append(panel);

  const entries = new WeakMap();
  let waiting = false;

  opener.addEventListener('click', () => toggle(panel.hidden));
  close.addEventListener('click', () => toggle(false));
  panel.addEventListener('keydown', (event) => event.key === 'Escape' && toggle(false));
  filter.addEventListener('input', draw);
  for (const type of HEARD) document.addEventListener(type, heard);
  if (remembered() === 'open') toggle(true, false);

  function toggle(open, moveFocus = true) {
    panel.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    document.documentElement.classList.toggle('with-live-repairs', open);
    try { sessionStorage.setItem('demo-live', open ? 'open' : 'closed'); } catch { /* closed on the next page */ }
    if (open) draw();
    if (moveFocus) (open ? filter : opener).focus();
  }

  function heard() {
    if (waiting || panel.hidden) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  }

  function draw() {
    const overlay = document.querySelector('curb-cut');
    const repairs = [...(overlay?.repairs ?? [])].reverse();
    const words = filter.value.trim().toLowerCase();
    const found = words ? repairs.filter((repair) => entryOf(repair).textContent.toLowerCase().includes(words)) : repairs;
    list.replaceChildren(...found.slice(0, SHOWN).map(entryOf));
    const inferred = repairs.filter((repair) => repair.confidence === 'inferred').length;
    const counted = `${repairs.length} repairs, ${inferred} of them inferred. Profile: ${overlay?.profiles?.join(', ') || 'off'}.`;
    const more = found.length > SHOWN ? ` The newest ${SHOWN} of ${found.length} are shown.` : '';
    const text = words ? `${found.length} of ${counted}${more}` : counted + more;
    if (status.textContent !== text) status.textContent = text;
  }

  function entryOf(repair) {
    if (!entries.has(repair)) entries.set(repair, repairEntry(repair));
    return entries.get(repair);
  }
}

function remembered() {
  try { return sessionStorage.getItem('demo-live'); } catch { return null; }
}

function make(kind, name = '', text = '') {
  const made = document.createElement(kind);
  if (name) made.className = name;
  if (text) made.textContent = text;
  return made;
}
