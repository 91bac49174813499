import { kept } from '../../support/memory/kept.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/**
 * Puts into the copy of a drawing what its `use` elements show from elsewhere: from the page, or from a file of the same origin. What
 * cannot be had stays out.
 */
export async function withSymbols(copy: SVGSVGElement, svg: SVGSVGElement, signal: AbortSignal): Promise<void> {
  const symbols = copy.ownerDocument.createElementNS(SVG, 'defs');
  const embedded = new Map<Element, string>();
  const files = new Map<string, Promise<Place | undefined>>();
  copy.prepend(symbols);
  await embedIn(copy, { root: svg.getRootNode() as Document | ShadowRoot, base: svg.baseURI });
  if (symbols.childElementCount === 0) symbols.remove();

  /** A symbol may show others, which lie where it does itself. */
  async function embedIn(part: Element, from: Place): Promise<void> {
    for (const use of part.querySelectorAll('use')) {
      const [file, id] = addressIn(use);
      if (!id) continue;
      const place = file ? await placeAt(file, from.base) : from;
      const symbol = place?.root.querySelector(`#${CSS.escape(id)}`);
      if (!place || !symbol || svg.contains(symbol)) continue;
      use.removeAttributeNS(XLINK, 'href');
      use.setAttribute('href', `#${embedded.get(symbol) ?? (await embed(symbol, place))}`);
    }
  }

  async function embed(symbol: Element, place: Place): Promise<string> {
    const id = `curb-cut-symbol-${embedded.size}`;
    embedded.set(symbol, id);
    const own = symbol.cloneNode(true) as Element;
    own.id = id;
    symbols.append(own);
    await embedIn(own, place);
    return id;
  }

  /** One reading of a file has one element for a symbol: what shows itself by way of its file is embedded once. */
  async function placeAt(file: string, base: string): Promise<Place | undefined> {
    const address = URL.canParse(file, base) ? new URL(file, base) : undefined;
    if (address?.origin !== location.origin) return undefined;
    return kept(files, address.href, () => readFile(address.href, signal));
  }
}

/** Where a symbol stands: the tree that it is looked for in, and what addresses there are relative to. */
interface Place {
  readonly root: ParentNode;
  readonly base: string;
}

async function readFile(address: string, signal: AbortSignal): Promise<Place | undefined> {
  try {
    const response = await fetch(address, { signal, mode: 'same-origin', cache: 'force-cache' });
    const root = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
    return { root, base: response.url };
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

function addressIn(use: Element): [file: string, id: string] {
  const [file = '', id = ''] = (use.getAttribute('href') ?? use.getAttributeNS(XLINK, 'href') ?? '').split('#');
  return [file, id];
}
