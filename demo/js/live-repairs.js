import { liveList } from './live-list.js';
import { livePanel } from './live-panel.js';
import { repairEntry } from './repair-entry.js';

/** How many repairs are listed at the most. */
const SHOWN = 150;

/** Events after which the list may be different. */
const HEARD = ['curb-cut-ready', 'curb-cut-repair', 'curb-cut-describe', 'curb-cut-profile'];

/**
 * The live view of every repair: a panel that `opener` opens and closes, newest repair first, with a filter.
 * It reads the overlay's public `repairs` and its events, nothing else.
 * @param {HTMLButtonElement} opener
 */
export function liveRepairs(opener) {
  const { panel, close, status, filter, list } = livePanel();
  document.body.append(panel);
  const show = liveList(list);
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
    const found = words ? repairs.filter((repair) => textOf(repair).includes(words)) : repairs;
    show(found.slice(0, SHOWN));
    const text = summary(repairs, found, overlay?.profiles);
    if (status.textContent !== text) status.textContent = text;
  }
}

function remembered() {
  try { return sessionStorage.getItem('demo-live'); } catch { return null; }
}

/** All that an entry says, for the filter. */
function textOf(repair) {
  return repairEntry(repair).textContent.toLowerCase();
}

/** How many repairs there are, how many of them the filter has found, and which profiles are on. */
function summary(all, found, profiles = []) {
  const inferred = all.filter(({ confidence }) => confidence === 'inferred').length;
  const counted = `${all.length} repairs, ${inferred} of them inferred. Profile: ${profiles.join(', ') || 'off'}.`;
  const part = found.length < all.length ? `${found.length} of ` : '';
  const more = found.length > SHOWN ? ` The newest ${SHOWN} of ${found.length} are shown.` : '';
  return part + counted + more;
}
