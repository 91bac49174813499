/**
 * The panel of the live view, still closed, with the parts that somebody fills and listens to.
 * @returns {{ panel: HTMLElement, close: HTMLButtonElement, status: HTMLElement, filter: HTMLInputElement, list: HTMLElement }}
 */
export function livePanel() {
  const panel = make('section', 'live-repairs');
  panel.setAttribute('aria-label', 'Live view of repairs');
  panel.setAttribute('data-curb-cut-ignore', '');
  panel.hidden = true;
  const close = Object.assign(make('button', 'live-close', 'Close'), { type: 'button' });
  const head = make('header');
  head.append(make('h2', '', 'Live view of repairs'), close);
  const status = make('p', 'live-status');
  status.setAttribute('role', 'status');
  const label = make('label', 'live-filter', 'Filter by rule, element or text ');
  const filter = Object.assign(make('input'), { type: 'search' });
  label.append(filter);
  const list = make('ol', 'live-list');
  list.tabIndex = 0;
  list.setAttribute('aria-label', 'Repairs, newest first');
  panel.append(head, status, label, list);
  return { panel, close, status, filter, list };
}

function make(kind, name = '', text = '') {
  const made = document.createElement(kind);
  if (name) made.className = name;
  if (text) made.textContent = text;
  return made;
}
