import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { press } from '../support/keys.js';
import { openHost, overlayOf, until, type Host } from './support/host.js';
import { CONTENT, plainPage, TAG } from './support/plain-page.js';

const open: Host[] = [];

afterEach(() => {
  open.splice(0).forEach((host) => host.end());
  localStorage.clear();
  sessionStorage.clear();
});

async function openPage(page: { src: string } | { srcdoc: string }): Promise<Host> {
  const host = await openHost(page);
  open.push(host);
  return host;
}

const field = ({ document }: Host): Element => document.querySelector('input[name=mail]')!;
const button = ({ document }: Host): Element => document.querySelector('.fa-search')!;

/** All of a page but our element, which stands in it as it is written. */
const ownIn = ({ document }: Host): string =>
  document.documentElement.outerHTML.replace(/<curb-cut.*?<\/curb-cut>/, '');

/** The overlay listens, mends, says nothing on the console unless it may, and gives back exactly what was there. */
async function expectAtWork(host: Host, mayWarn = false): Promise<void> {
  const curbCut = await overlayOf(host);
  const before = host.made;
  await curbCut.enable();
  expect(host.document.querySelectorAll('curb-cut').length, 'elements of ours').to.equal(1);
  expect(field(host).getAttribute('aria-label')).to.equal('E-mail');
  expect(button(host).getAttribute('aria-label')).to.equal('Search');
  await curbCut.disable();
  expect(host.made).to.equal(before);
  expect(host.faults.filter((fault) => !mayWarn || !fault.startsWith('curb-cut: '))).to.deep.equal([]);
}

const NO_SHEETS = "window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };";

const NO_ADOPTING = 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;';

const late = `<script>addEventListener('load', () => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/hosts/overlay/curb-cut.js';
  script.dataset.repair = 'on-request';
  document.body.append(script);
});</script>`;

describe('The script tag works', () => {
  for (const [where, html] of Object.entries({
    'in the head': plainPage({ head: TAG }),
    'at the end of the body': plainPage({ body: CONTENT + TAG }),
    'in the middle of the body': plainPage({ body: TAG + CONTENT }),
    async: plainPage({ head: TAG.replace('<script', '<script async') }),
    'when it is put in late': plainPage({ body: CONTENT + late }),
    twice: plainPage({ head: TAG, body: CONTENT + TAG }),
    'as two copies from two places': plainPage({ head: TAG, body: CONTENT + TAG.replace('.js', '.js?copy') }),
    'beside an element in the markup': plainPage({
      head: TAG,
      body: `<curb-cut repair="on-request"></curb-cut>${CONTENT}`,
    }),
    'in a page without a doctype': plainPage({ doctype: '', head: TAG }),
    'in a page of frames within frames': plainPage({
      head: TAG,
      body: `${CONTENT}<iframe title="Inner" srcdoc="<p>Inner"></iframe>`,
    }),
    'in a page with a base elsewhere': plainPage({
      head: `<base href="https://elsewhere.example/app/">${TAG.replace('/hosts', `${location.origin}/hosts`)}`,
    }).replace('/test/pages', `${location.origin}/test/pages`),
  }))
    it(where, async () => expectAtWork(await openPage({ srcdoc: html })));

  it('not in a page that is served as XML: the page stays as it is', async () => {
    const host = await openPage({ src: '/test/pages/page.xhtml' });
    expect(host.document.contentType).to.equal('application/xhtml+xml');
    const before = ownIn(host);
    // Chromium starts no module in such a page; other browsers do.
    const loading = host.document.createElementNS('http://www.w3.org/1999/xhtml', 'script');
    loading.textContent = "loading = import('/hosts/overlay/curb-cut.js')";
    host.document.head.append(loading);
    await (host.window as unknown as { loading: Promise<unknown> }).loading;
    loading.remove();
    await host.curbCut.enable();
    await host.curbCut.updateComplete;
    expect(ownIn(host)).to.equal(before);
    expect(host.faults.filter((fault) => !/^curb-cut: this page is served as XML/.test(fault))).to.deep.equal([]);
  });

  it('and draws none of the numbers that the page makes come in order', async () => {
    const counting = '<script>var drawn = 0; Math.random = () => { drawn += 1; return 0.5; };</script>';
    const host = await openPage({ srcdoc: plainPage({ head: counting + TAG }) });
    await expectAtWork(host);
    expect((host.window as unknown as { drawn: number }).drawn).to.equal(0);
  });

  it('and looks for its files beside itself, whatever base the page has', async () => {
    const head = '<base href="https://elsewhere.example/app/">';
    const host = await openPage({
      srcdoc: plainPage({ head: head + TAG.replace('/hosts', `${location.origin}/hosts`) }),
    });
    expect((await overlayOf(host)).assets).to.equal(`${location.origin}/hosts/overlay/assets/`);
  });
});

describe('A page that writes itself anew', () => {
  it('has the overlay again, with its keys', async () => {
    const host = await openPage({ srcdoc: plainPage({ head: TAG }) });
    await (await overlayOf(host)).enable();
    host.document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- old sites do
    host.document.write(plainPage({}));
    host.document.close();
    await until(host.document, () => host.document.querySelector('curb-cut') !== null);
    await host.curbCut.settled;
    expect(host.curbCut.profiles).to.deep.equal(['screen-reader']);
    host.window.focus();
    await press('Alt+Digit0');
    expect(host.curbCut.profiles).to.deep.equal([]);
    await expectAtWork(host);
  });

  it('has it when the body is swapped', async () => {
    const host = await openPage({ srcdoc: plainPage({ head: TAG }) });
    await (await overlayOf(host)).enable();
    const body = host.document.createElement('body');
    body.setHTMLUnsafe(CONTENT);
    host.document.body.replaceWith(body);
    await until(host.document, () => field(host).hasAttribute('aria-label'));
    await host.curbCut.disable();
    await expectAtWork(host);
  });
});

describe('In print', () => {
  after(() => emulateMedia({ media: 'screen' }));

  it('nothing of ours is seen', async () => {
    const host = await openPage({ srcdoc: plainPage({ head: TAG }) });
    const curbCut = await overlayOf(host);
    await curbCut.updateComplete;
    const bar = curbCut.renderRoot.querySelector('.bar')!;
    expect(host.window.getComputedStyle(bar).display).to.not.equal('none');
    await emulateMedia({ media: 'print' });
    expect(host.window.getComputedStyle(bar).display).to.equal('none');
  });
});

describe('In a frame that may not know its own origin', () => {
  it('the overlay works, and nothing is thrown', async () => {
    const report = new Promise<MessageEvent<Record<string, unknown>>>((done) =>
      addEventListener('message', done, { once: true }),
    );
    const script = `<script type="module">
      await customElements.whenDefined('curb-cut');
      const curbCut = document.querySelector('curb-cut') ?? document.body.firstElementChild;
      await curbCut.ready;
      await curbCut.enable();
      const name = document.querySelector('input').getAttribute('aria-label');
      await curbCut.disable();
      parent.postMessage({ origin: self.origin, name, after: document.querySelector('main').outerHTML, faults }, '*');
    </script>`;
    const frame = Object.assign(document.createElement('iframe'), { title: 'Sandboxed' });
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = plainPage({ head: TAG, body: CONTENT + script });
    document.body.append(frame);
    const { data } = await report;
    frame.remove();
    expect(data).to.deep.equal({ origin: 'null', name: 'E-mail', after: CONTENT, faults: [] });
  });
});

describe('Where the browser lacks or forbids something', () => {
  const getter = (owner: string, name: string): string =>
    `Object.defineProperty(${owner}, '${name}', { configurable: true, get() { throw new DOMException('Forbidden', 'SecurityError'); } });`;
  for (const [what, first] of Object.entries({
    'localStorage and sessionStorage throw': getter('window', 'localStorage') + getter('window', 'sessionStorage'),
    'localStorage is full':
      "Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError'); };",
    'there is no storage':
      "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null });",
    'IndexedDB is missing': "Object.defineProperty(window, 'indexedDB', { value: undefined });",
    'IndexedDB throws': getter('window', 'indexedDB'),
    'there are no workers': 'delete window.Worker;',
    'workers throw': "window.Worker = class { constructor() { throw new Error('No workers.'); } };",
    'there is no WebAssembly': 'delete window.WebAssembly;',
    'there is no scheduler': 'delete window.scheduler;',
    'the scheduler throws':
      "Object.defineProperty(window, 'scheduler', { value: { yield: () => { throw new Error('No time.'); } } });",
    'sheets cannot be adopted': NO_ADOPTING,
    'sheets cannot be made': NO_SHEETS,
    'there are no popovers': 'delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;',
  }))
    it(`${what}: the page is mended and given back`, async () => {
      const host = await openPage({ srcdoc: plainPage({ first, head: TAG }) });
      await expectAtWork(host, what.startsWith('sheets'));
    });

  for (const first of [NO_SHEETS, NO_ADOPTING])
    it(`the toolbar has its looks by other means: ${first}`, async () => {
      const host = await openPage({ srcdoc: plainPage({ first, head: TAG }) });
      const curbCut = await overlayOf(host);
      await curbCut.updateComplete;
      const toolbar = curbCut.shadowRoot!.querySelector('[part=toolbar]')!;
      expect(host.window.getComputedStyle(toolbar).display).to.equal('flex');
    });

  it('looks that cannot be shown are not tried again and again', async () => {
    const host = await openPage({ srcdoc: plainPage({ first: NO_SHEETS, head: TAG }) });
    const curbCut = await overlayOf(host);
    let tries = 0;
    curbCut.addEventListener('curb-cut-error', () => (tries += 1));
    curbCut.settings = { adjustments: { 'highlight-links': true } };
    await curbCut.enable();
    const asked = tries;
    for (let i = 0; i < 4; i += 1) await new Promise((resolve) => host.window.requestAnimationFrame(resolve));
    expect(asked).to.be.at.least(1);
    expect(tries).to.equal(asked);
  });
});

describe('Where the page has changed the language it is written in', () => {
  for (const [what, first] of Object.entries({
    'every array has more in it':
      'Array.prototype.last = function () { return this[this.length - 1]; }; Array.prototype.extra = 1;',
    'every object has more in it': "Object.prototype.polluted = 'yes'; Object.prototype.extend = function () {};",
    'every object is given by its class': "Object.prototype.role = 'button'; Object.prototype.constructorName = 'x';",
    'arrays say themselves in JSON': 'Array.prototype.toJSON = function () { return String(this); };',
    'MutationObserver is wrapped by a function': `const Own = MutationObserver;
      window.MutationObserver = function (callback) { return new Own((records, observer) => callback(records, observer)); };
      MutationObserver.prototype = Own.prototype;`,
    'MutationObserver is a class of its own': 'window.MutationObserver = class extends MutationObserver {};',
    'attachShadow is wrapped': `const own = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return own.call(this, { ...init }); };`,
    'addEventListener is wrapped': `const own = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, listener, options) { return own.call(this, type, listener, options); };`,
    'setTimeout is wrapped': 'const own = setTimeout; window.setTimeout = (work, wait) => own(() => work(), wait);',
    'Array.from is an old polyfill':
      'Array.from = function (list, each) { const all = []; for (let i = 0; i < list.length; i++) all.push(each ? each(list[i], i) : list[i]); return all; };',
  }))
    it(`${what}: it is mended and given back`, async () => {
      await expectAtWork(await openPage({ srcdoc: plainPage({ first, head: TAG }) }));
    });

  it('two jQuery of one page keep their names, the one that gave them back as well', async () => {
    const script = '<script src="/node_modules/jquery/dist/jquery.js"></script>';
    const older = '<script>window.older = jQuery;</script>';
    const givesBack = '<script>window.newer = jQuery.noConflict(true);</script>';
    const head = script + older + script + givesBack + TAG;
    const host = await openPage({ srcdoc: plainPage({ head }) });
    await expectAtWork(host);
    const { $, jQuery, older: first, newer } = host.window as unknown as Record<string, unknown>;
    expect([$ === first, jQuery === first, newer === first, typeof newer]).to.deep.equal([
      true,
      true,
      false,
      'function',
    ]);
  });

  it('an attachShadow that was wrapped after ours stays, and ours is silent', async () => {
    const host = await openPage({ srcdoc: plainPage({ head: TAG }) });
    await (await overlayOf(host)).enable();
    const { prototype } = host.window.Element;
    const ours = prototype.attachShadow;
    const theirs = function (this: Element, init: ShadowRootInit): ShadowRoot {
      return ours.call(this, init);
    };
    prototype.attachShadow = theirs;
    await host.curbCut.disable();
    expect(prototype.attachShadow).to.equal(theirs);
    const root = host.document.createElement('div').attachShadow({ mode: 'open' });
    expect(root.mode).to.equal('open');
    expect(host.faults).to.deep.equal([]);
  });

  it('names of fields hide what a form says of itself', async () => {
    const names = ['id', 'title', 'name', 'action', 'children', 'parentNode', 'attributes', 'style', 'lang', 'hidden', 'role', 'target', 'length', 'elements', 'remove', 'nodeType', 'textContent', 'className']; // prettier-ignore
    const form = `<form>${names.map((name) => `<input name="${name}" aria-label="x">`).join('')}<p>E-mail <input name="mail"></p></form>`;
    await expectAtWork(
      await openPage({ srcdoc: plainPage({ head: TAG, body: form + CONTENT.replace('name="mail"', 'name="post"') }) }),
    );
  });

  it('names of images and forms hide what a document says of itself', async () => {
    const names = ['body', 'head', 'scripts', 'title', 'activeElement', 'links', 'forms', 'contact'];
    const body = CONTENT + names.map((name) => `<form name="${name}"></form>`).join('');
    const host = await openPage({ srcdoc: plainPage({ head: TAG, body }) });
    await expectAtWork(host);
  });
});

describe('Under the strictest policy, with Trusted Types', () => {
  it('everything works, hostile text included, and the browser reports no violation', async () => {
    const host = await openPage({ src: '/hosts/strict/' });
    await expectAtWork(host);
    host.window.focus();
    await press('Alt+Digit1');
    const inside = host.curbCut.shadowRoot!;
    await until(inside, () => inside.querySelector('curb-cut-panel') !== null);
    await press('Escape', 'Alt+Digit0');
    expect(host.faults).to.deep.equal([]);
    expect((host.window as { broken?: unknown }).broken).to.be.undefined;
  });
});
