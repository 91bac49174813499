import './define.js';
import { kebab } from './element/attribute.js';
import { CurbCut } from './element/curb-cut.js';
import { giveWay } from './support/slices.js';

/** The script tag's entry: puts `<curb-cut>` first into the body, with the tag's `data-*` as its attributes. */
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
    // Writing a document ends every listener in it: the visit ends first, and another one begins.
    if (isNewDocument) void giveWay().then(place);
    else place();
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
  if (!document.querySelector('curb-cut')) document.querySelector('body')?.prepend(element);
}

/** A module has no `currentScript`: its tag is the one whose address is the module's own, or led to it. */
function ownScript(): HTMLScriptElement | undefined {
  const scripts = [...document.scripts];
  return (
    scripts.find(({ src }) => src === import.meta.url) ??
    scripts.find(({ src, type }) => type === 'module' && /curb-cut[^/]*$/.test(src))
  );
}
