import { hostApp } from './host-app.mjs';
import { strictPolicy } from '../serve.mjs';
import { overlayBundle } from './overlay-bundle.mjs';

const JAVASCRIPT = 'text/javascript; charset=utf-8';
const HTML = 'text/html; charset=utf-8';

/**
 * Makes an answerer for addresses below /hosts/: it resolves to `{ type, body, policy? }`, or to `undefined` for what it does not know.
 *
 *     /hosts/overlay/curb-cut.js      the overlay, bundled from the source
 *     /hosts/apps/NAME/MODE/          the page of an app; with `?overlay=always` (or `on-request`) it holds the overlay's script tag
 *                                     (images off, or as `&images=` says);
 *                                     with `?hold` the app waits until somebody calls `start()`
 *     /hosts/apps/NAME/MODE/app.js    the app's script
 *     /hosts/strict/                  a page of hostile text under the strictest policy, with Trusted Types
 */
export function hostPages() {
  const building = new Map();
  const once = (key, make) => building.get(key) ?? building.set(key, make()).get(key);

  return async function answer(url) {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, room, area, ...rest] = pathname.split('/');
    if (room !== 'hosts') return;
    if (area === 'overlay') {
      const code = (await once('overlay', overlayBundle)).get(rest.join('/'));
      return code && { type: JAVASCRIPT, body: code };
    }
    if (area === 'strict')
      return { type: HTML, body: hostilePage, policy: `${strictPolicy}; require-trusted-types-for 'script'` };
    if (area !== 'apps') return;
    const [name, mode, file] = rest;
    const app = await once(`${name} ${mode}`, () => hostApp(name, mode));
    if (!app) return;
    if (file === 'app.js') return { type: JAVASCRIPT, body: app.script };
    return { type: HTML, body: pageOf(app.markup, searchParams.get('overlay'), searchParams.get('images') ?? 'off') };
  };
}

function pageOf(markup, repair, images) {
  const overlay = `<script type="module" src="/hosts/overlay/curb-cut.js" data-repair="${repair}" data-images="${images}"></script>`;
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Appointments</title>' +
    `<script>${catchFaults}</script>${repair ? overlay : ''}</head>` +
    `<body><div id="root">${markup}</div><script src="app.js"></script></body></html>`
  );
}

/** Everything a framework complains of, in the order of its complaining. */
const catchFaults = `
  window.faults = [];
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...words) => { faults.push(words.map(String).join(' ')); say.apply(console, words); };
  }
  addEventListener('error', (event) => faults.push(event.message));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
`;

const hostile = '"&gt;&lt;script&gt;broken=1&lt;/script&gt;&lt;img src=x onerror=broken=1&gt;';

const hostilePage =
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${hostile}</title><script src="/test/pages/faults.js"></script>` +
  '<script type="module" src="/hosts/overlay/curb-cut.js" data-repair="on-request" data-images="off"></script></head><body><main>' +
  `<h1>${hostile}</h1><nav aria-label='${hostile}'><a href="#a">${hostile}</a></nav><p>E-mail <input name="mail"></p>` +
  `<p>${hostile} <input name="hostile"></p><button type="button" class="fa fa-search"></button></main></body></html>`;
