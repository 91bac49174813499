import { kebab } from './element/options/attribute.js';
import { CurbCut } from './element/curb-cut.js';
import { register } from './element/register.js';
import { giveWay } from './support/timing/slices.js';

register(import.meta.url);

/**
 * The script tag's entry: puts `<curb-cut>`, with the tag's `data-*` as its attributes, right before the body. In there it would be the first
 * child, or be counted, where the page's style says `:first-child`, `* + *` or `:nth-child()`: the page would look different.
 */
const element = document.createElement('curb-cut');
for (const [name, value] of Object.entries(ownScript()?.dataset ?? {})) {
  if (CurbCut.observedAttributes.includes(kebab(name))) element.setAttribute(kebab(name), value ?? '');
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', stay, { once: true });
else stay();

/** Some sites change the whole body from page to page, or write a whole document, without loading a new one. */
function stay(): void {
  place();
  const observer = new MutationObserver((records) => {
    const isNewDocument = records.some(({ target }) => target === document);
    if (isNewDocument) watch();
    // Writing a document ends every listener in it: the visit ends first, by a turn of its own, and another one begins.
    if (isNewDocument) void giveWay().then(giveWay).then(place);
    // Where no body came, the page has taken the element away on purpose.
    else if (records.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'BODY'))) place();
  });
  watch();

  function watch(): void {
    observer.observe(document, { childList: true });
    const html = document.querySelector('html');
    if (html) observer.observe(html, { childList: true });
  }
}

/** An element that is there already, from the markup or by another copy of the script, is left alone. */
function place(): void {
  if (!document.querySelector('curb-cut')) document.querySelector('body')?.before(element);
}

/** A module has no `currentScript`: its tag is the one whose address is the module's own, or led to it. */
function ownScript(): HTMLScriptElement | undefined {
  const scripts = [...document.scripts];
  return (
    scripts.find(({ src }) => src === import.meta.url) ??
    scripts.find(({ src, type }) => type === 'module' && /curb-cut[^/]*$/.test(src))
  );
}
