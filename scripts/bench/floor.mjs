/** Runs in a page: the least work that finds every candidate, writes one attribute a fault, follows mutations and jumps by a key. */
export function floor() {
  const FAULTS = 'img:not([alt]), a:not([aria-label]), input:not([aria-label]), button:not([aria-label])';
  let written = [];
  let observer;
  let headings = [];
  let at = -1;
  const isBare = (element) => !element.textContent.trim();
  function mend(root) {
    for (const element of root.querySelectorAll(FAULTS)) {
      if (!isBare(element)) continue;
      const name = element.localName === 'img' ? 'alt' : 'aria-label';
      element.setAttribute(name, 'x');
      written.push([element, name]);
    }
  }
  function jump(event) {
    if (event.key !== 'h' || /^(input|textarea)$/.test(event.target.localName)) return;
    const heading = headings[(at = (at + 1) % headings.length)];
    heading.tabIndex = -1;
    heading.focus();
  }
  globalThis.floor = {
    enable() {
      mend(document);
      headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      observer = new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) mend(node);
      });
      observer.observe(document, { subtree: true, childList: true });
      document.addEventListener('keydown', jump);
    },
    disable() {
      observer.disconnect();
      document.removeEventListener('keydown', jump);
      for (const [element, name] of written) element.removeAttribute(name);
      written = [];
    },
  };
}
