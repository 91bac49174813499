import type { CurbCut } from '../../../src/index.js';

/** A page of somebody else's making, in a frame of its own. */
export interface Host {
  readonly window: HostWindow;
  readonly document: Document;
  /** What the page's own scripts, or ours in it, complained of. */
  readonly faults: readonly string[];
  /** The overlay's element; throws where there is none. */
  readonly curbCut: CurbCut;
  /** What the page has made of itself: everything in it but our element and our script, shadow roots included. */
  readonly made: string;
  readonly end: () => void;
}

export type HostWindow = Window & typeof globalThis & { faults?: string[]; start?: () => unknown };

/** Loads a page of the test server, or a whole document, into a frame; `sandbox` as the attribute of that name says. */
export async function openHost(page: { src: string } | { srcdoc: string }, sandbox?: string): Promise<Host> {
  const frame = Object.assign(
    document.createElement('iframe'),
    { title: 'Host page', width: '900', height: '600' },
    page,
  );
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = (): HostWindow => frame.contentWindow as HostWindow;
  return {
    get window() {
      return view();
    },
    get document() {
      return view().document;
    },
    get faults() {
      return view().faults ?? ['The page does not collect its faults.'];
    },
    get curbCut() {
      return curbCutIn(view().document);
    },
    get made() {
      return madeOf(view().document);
    },
    end: () => {
      frame.remove();
    },
  };
}

/** Puts the overlay's script tag into a page and resolves when its element listens. */
export async function addOverlay(host: Host, options: Readonly<Record<string, string>> = {}): Promise<CurbCut> {
  const script = host.document.createElement('script');
  Object.assign(script, { type: 'module', src: '/hosts/overlay/curb-cut.js' });
  Object.assign(script.dataset, { images: 'off', ...options });
  host.document.head.append(script);
  return overlayOf(host);
}

/** The page's `<curb-cut>`, once it is defined and listens. */
export async function overlayOf(host: Host): Promise<CurbCut> {
  await host.window.customElements.whenDefined('curb-cut');
  await until(host.document, () => host.document.querySelector('curb-cut') !== null);
  await host.curbCut.ready;
  return host.curbCut;
}

/** Resolves as soon as `test` answers yes, asked after each change of the document. The test's own time limit ends the waiting. */
export function until(document: Document | ShadowRoot, test: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(ask);
    ask();
    function ask(): void {
      observer.disconnect();
      if (test()) resolve();
      else watch();
    }
    // A shadow root tells its changes to those alone who watch it.
    function watch(): void {
      for (const root of rootsOf(document))
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    }
  });
}

/** The document and every open shadow root in it, ours left out; forms may hide what they say of themselves behind their fields. */
export function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const hosts = [...root.querySelectorAll('*:not(form, curb-cut)')];
  return [root, ...hosts.flatMap(({ shadowRoot }) => (shadowRoot ? rootsOf(shadowRoot) : []))];
}

function curbCutIn(document: Document): CurbCut {
  const found = document.querySelector<CurbCut>('curb-cut');
  if (!found) throw new Error('The page holds no <curb-cut>.');
  return found;
}

function madeOf(document: Document): string {
  const shadowRoots = rootsOf(document).filter((root): root is ShadowRoot => 'host' in root);
  return document.documentElement
    .getHTML({ shadowRoots })
    .replace(/<curb-cut[^>]*><\/curb-cut>/g, '')
    .replace(/<script type="module" src="\/hosts\/overlay[^>]*><\/script>/g, '')
    .replace(/lit\$\d+/g, 'lit$');
}
