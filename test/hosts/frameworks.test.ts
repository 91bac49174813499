import { expect } from '@open-wc/testing';
import { openHost, overlayOf, rootsOf, until, type Host } from './support/host.js';

/** Frameworks whose server sends the page, which is then hydrated; jQuery takes it as it is. */
const SERVED = ['react-18', 'react-19', 'vue', 'svelte', 'jquery'] as const;
const ALL = [...SERVED, 'lit', 'angular'] as const;

const MOVES = [
  'Reverse',
  'Add',
  'Name',
  'Menu',
  'Remove',
  'Name',
  'Route',
  'Menu',
  'Route',
  'Reverse',
  'Again',
] as const;

const open: Host[] = [];

afterEach(() => {
  open.splice(0).forEach((host) => host.end());
  localStorage.clear();
});

async function openApp(name: string, query = '', mode = 'development'): Promise<Host> {
  const host = await openHost({ src: `/hosts/apps/${name}/${mode}/${query}` });
  open.push(host);
  return host;
}

/** Finds an element of the app, in its shadow root as well. */
function one({ document }: Host, selector: string): HTMLElement {
  for (const root of rootsOf(document)) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  throw new Error(`The app holds no ${selector}.`);
}

function all<E extends HTMLElement = HTMLElement>({ document }: Host, selector: string): E[] {
  return rootsOf(document).flatMap((root) => [...root.querySelectorAll<E>(selector)]);
}

/** Presses one of the app's buttons; resolves when the app has drawn what follows. */
async function act(host: Host, action: string): Promise<void> {
  const next = String(Number(one(host, 'output').textContent) + 1);
  one(host, `[data-do=${action}]`).click();
  await until(host.document, () => all(host, 'output')[0]?.textContent === next);
}

/** Resolves when the part of the overlay that mends has been loaded and has had time to do something. */
async function isAtWork({ window }: Host): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new window.PerformanceObserver((list) => {
      if (!list.getEntries().some(({ name }) => /chunks\/overlay-/.test(name))) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'resource', buffered: true });
  });
  for (let i = 0; i < 4; i++) await new Promise((done) => window.requestAnimationFrame(done));
}

async function isDrawn(host: Host): Promise<void> {
  await until(host.document, () => all(host, '[data-do]').length > 0);
}

/** Lit says of its development build that it is one; the others are quiet unless something is wrong. */
const modeOf = (name: string): string => (name === 'lit' ? 'production' : 'development');

/** The same app twice: one for the overlay, one that is left alone. */
async function openTwice(name: string, query = '', mode = modeOf(name)): Promise<[host: Host, alone: Host]> {
  const hosts = await Promise.all([
    openApp(name, `?overlay=on-request${query}`, mode),
    openApp(name, `?${query}`, mode),
  ]);
  if (!query.includes('hold')) await Promise.all(hosts.map(isDrawn));
  return hosts;
}

async function actInBoth(hosts: readonly Host[], moves: readonly string[]): Promise<void> {
  for (const move of moves) {
    await Promise.all(hosts.map((host) => act(host, move)));
    await hosts[0]?.curbCut.settled;
  }
}

/** What names the search button, which has an icon only. */
const searchName = (host: Host): string | null => one(host, '.fa-search').getAttribute('aria-label');

for (const name of ALL) {
  describe(`A page built with ${name}`, () => {
    it('is mended, draws itself anew as ever, and gets back exactly what it made of itself', async () => {
      const [host, alone] = await openTwice(name);
      await (await overlayOf(host)).enable();
      expect(host.curbCut.repairs.map(({ element }) => element)).to.include.members(all(host, 'input[name=note]'));
      await actInBoth([host, alone], MOVES);
      expect(host.made).to.not.equal(alone.made);
      await host.curbCut.disable();
      expect(host.made).to.equal(alone.made);
      expect(host.faults).to.deep.equal([]);
    });

    it('keeps what was typed, chosen and focused', async () => {
      const [host] = await openTwice(name);
      const [first, second] = all<HTMLInputElement>(host, 'input[name=note]');
      first!.value = 'by bus';
      second!.value = 'with Ana';
      all<HTMLInputElement>(host, 'input[value=mail]')[0]!.click();
      await (await overlayOf(host)).enable();
      await act(host, 'Reverse');
      second!.focus();
      await act(host, 'Name');
      await host.curbCut.disable();
      expect(all<HTMLInputElement>(host, 'input[name=note]').map(({ value }) => value)).to.deep.equal([
        '',
        'with Ana',
        'by bus',
      ]);
      expect(all<HTMLInputElement>(host, 'input:checked').map(({ value }) => value)).to.deep.equal(['mail']);
      expect((second!.getRootNode() as Document | ShadowRoot).activeElement).to.equal(second);
    });

    it('wins when it writes what we wrote, and is mended again when it takes that away', async () => {
      const [host] = await openTwice(name);
      await (await overlayOf(host)).enable();
      expect(searchName(host)).to.equal('Search');
      await act(host, 'Name');
      await host.curbCut.settled;
      expect(searchName(host)).to.equal('Find a date');
      await act(host, 'Name');
      await host.curbCut.settled;
      expect(searchName(host)).to.equal('Search');
    });

    it('is left alone until it is quiet, so that nothing is there that was not sent', async () => {
      const mode = modeOf(name);
      const [host, alone] = await Promise.all([
        openApp(name, '?overlay=always&hold', mode),
        openApp(name, '?hold', mode),
      ]);
      await overlayOf(host);
      await isAtWork(host);
      expect(host.made).to.equal(alone.made);
      await Promise.all([host.window.start?.(), alone.window.start?.()]);
      await Promise.all([isDrawn(host), isDrawn(alone)]);
      await actInBoth([host, alone], ['Again']);
      expect(host.made).to.equal(alone.made);
      const mended = new Promise((done) => host.document.addEventListener('curb-cut-repair', done, { once: true }));
      host.window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      await mended;
      await actInBoth([host, alone], ['Reverse', 'Add', 'Route', 'Route']);
      await host.curbCut.disable();
      expect(host.made).to.equal(alone.made);
      expect(host.faults).to.deep.equal([]);
    });
  });
}

for (const name of SERVED) {
  describe(`A page that ${name} has not hydrated yet`, () => {
    it('is hydrated although it was mended before, and goes on as ever', async () => {
      const [host, alone] = await openTwice(name, '&hold', 'production');
      await (await overlayOf(host)).enable();
      expect(host.curbCut.repairs).to.not.be.empty;
      host.window.start?.();
      alone.window.start?.();
      await actInBoth([host, alone], MOVES);
      await host.curbCut.disable();
      expect(host.made).to.equal(alone.made);
      expect(host.faults).to.deep.equal([]);
    });
  });
}
