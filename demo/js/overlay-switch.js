/*
 * Puts the overlay's script tag into the page, or leaves it out: `?overlay=off` and `?overlay=on` are remembered for the visit.
 * The tag it makes is <script type="module" src="[data-overlay]" …>, with every other data-* attribute of this script.
 * It also draws the developers' bar at the foot of the window.
 */
(() => {
  const { overlay, ...options } = document.currentScript.dataset;
  const on = chosen() !== 'off';

  if (on) {
    const tag = document.createElement('script');
    tag.type = 'module';
    tag.src = overlay;
    Object.assign(tag.dataset, options);
    document.head.append(tag);
  }
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'css/developer-bar.css' });
  document.head.append(sheet);
  document.addEventListener('DOMContentLoaded', drawBar);

  function chosen() {
    const asked = new URLSearchParams(location.search).get('overlay');
    try {
      if (asked) sessionStorage.setItem('demo-overlay', asked);
      return asked ?? sessionStorage.getItem('demo-overlay');
    } catch {
      return asked;
    }
  }

  function drawBar() {
    const bar = document.createElement('aside');
    bar.className = 'developer-bar';
    bar.setAttribute('aria-label', 'For developers');
    bar.setAttribute('data-curb-cut-ignore', '');
    const label = document.createElement('span');
    label.id = 'overlay-label';
    label.textContent = 'Overlay';
    const choices = document.createElement('span');
    choices.setAttribute('role', 'group');
    choices.setAttribute('aria-labelledby', label.id);
    choices.append(choice('on', on), choice('off', !on));
    const live = document.createElement('button');
    live.type = 'button';
    live.className = 'live-button';
    live.textContent = 'Live repairs';
    live.disabled = !on;
    live.setAttribute('aria-expanded', 'false');
    bar.append(label, choices, live);
    document.body.append(bar);
    if (on) import('./live-repairs.js').then(({ liveRepairs }) => liveRepairs(live));
  }

  function choice(name, current) {
    const link = document.createElement('a');
    const address = new URL(location.href);
    address.searchParams.set('overlay', name);
    link.href = address.href;
    link.textContent = name;
    if (current) link.setAttribute('aria-current', 'true');
    return link;
  }
})();
