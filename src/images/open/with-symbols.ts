const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/**
 * Puts into the copy of a drawing what its `use` elements show from elsewhere: from the page, or from a file of the same origin. What
 * cannot be had stays out.
 */
export async function withSymbols(copy: SVGSVGElement, svg: SVGSVGElement, signal: AbortSignal): Promise<void> {
  const symbols = copy.ownerDocument.createElementNS(SVG, 'defs');
  const embedded = new Map<Element, string>();
  copy.prepend(symbols);
  await embedIn(copy, rootOf(svg));
  if (symbols.childElementCount === 0) symbols.remove();

  /** A symbol may show others, which lie where it does itself. */
  async function embedIn(part: Element, root: ParentNode): Promise<void> {
    for (const use of part.querySelectorAll('use')) {
      const href = use.getAttribute('href') ?? use.getAttributeNS(XLINK, 'href') ?? '';
      const symbol = await symbolAt(href, { root, base: svg.baseURI, signal });
      if (!symbol || svg.contains(symbol)) continue;
      use.removeAttributeNS(XLINK, 'href');
      use.setAttribute('href', `#${embedded.get(symbol) ?? (await embed(symbol))}`);
    }
  }

  async function embed(symbol: Element): Promise<string> {
    const id = `curb-cut-symbol-${embedded.size}`;
    embedded.set(symbol, id);
    const own = symbol.cloneNode(true) as Element;
    own.id = id;
    symbols.append(own);
    await embedIn(own, rootOf(symbol));
    return id;
  }
}

/** Where an address leads from: the tree that it stands in, and what it is relative to. */
interface From {
  readonly root: ParentNode;
  readonly base: string;
  readonly signal: AbortSignal;
}

async function symbolAt(href: string, { root, base, signal }: From): Promise<Element | null> {
  const [file = '', id] = href.split('#');
  if (!id) return null;
  const tree = file ? await fileAt(new URL(file, base), signal) : root;
  return tree?.querySelector(`#${CSS.escape(id)}`) ?? null;
}

async function fileAt(address: URL, signal: AbortSignal): Promise<Document | undefined> {
  if (address.origin !== location.origin) return undefined;
  try {
    const text = await (await fetch(address, { signal, cache: 'force-cache' })).text();
    return new DOMParser().parseFromString(text, 'image/svg+xml');
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

const rootOf = (element: Element): ParentNode => element.getRootNode() as Document | ShadowRoot;
