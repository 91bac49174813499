/** What the probes use in the page: which elements are meant, what is to be read of them, and the page as bytes. */
const LEFT_ALONE = 'code, pre, [data-curb-cut-ignore]';

const later = globalThis.setTimeout.bind(globalThis);

globalThis.looks = {
  pointer: { x: 0, y: 0 },
  isHeld: false,

  /** Elements with letters of their own that can be seen; drawings made of letters are no texts. */
  texts() {
    const icons =
      '[class*="icon" i], [class*="fa-"], .fa, .bi, svg *, curb-cut, script, style, noscript, option, code, pre, kbd, samp';
    return [...document.body.querySelectorAll(`*:not(${icons})`)].filter(
      (element) => this.isWritten(element) && element.checkVisibility() && !element.closest(LEFT_ALONE),
    );
  },
  isWritten: (element) =>
    [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && /\p{L}/u.test(data)),
  titles() {
    return this.texts().filter((element) => element.matches('h1, h2, h3, h4, h5, h6'));
  },
  links() {
    return this.texts().filter((element) => element.matches('a[href]'));
  },
  paragraphs() {
    return this.texts().filter((element) => element.matches('p'));
  },
  /** Texts that are neither titles nor links, nor within. */
  plain() {
    return this.texts().filter(
      (element) => !element.closest('a, h1, h2, h3, h4, h5, h6, button, label, input, select, textarea'),
    );
  },
  images: () => [...document.images].filter((image) => image.checkVisibility()),
  body: () => [document.body],
  pressable() {
    return this.links().filter((element) => this.inSight(element));
  },
  hovered: () => [...document.querySelectorAll('a:hover')],
  pointed: () => document.elementFromPoint(globalThis.looks.pointer.x, globalThis.looks.pointer.y),

  inSight(element) {
    if (!element?.checkVisibility()) return false;
    const { top, bottom, left, right, width } = element.getBoundingClientRect();
    return width > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  },

  /** Resolves once events that wait have come. */
  moment: () => new Promise((passed) => later(passed, 50)),

  /** Boxes of ours over the page. */
  boxes: () => [...document.querySelector('curb-cut').shadowRoot.querySelectorAll('[data-over]')],

  /** What is read of each element that `select` names. */
  read(select) {
    return this[select]().map((element) => {
      const style = getComputedStyle(element);
      const lengths = ['fontSize', 'lineHeight', 'marginBlockEnd', 'letterSpacing', 'wordSpacing'];
      const words = [
        'fontFamily',
        'textAlign',
        'outlineStyle',
        'outlineWidth',
        'textDecorationLine',
        'backgroundColor',
        'color',
        'opacity',
        'cursor',
      ];
      return {
        ...Object.fromEntries(lengths.map((name) => [name, Number.parseFloat(style[name]) || 0])),
        ...Object.fromEntries(words.map((name) => [name, style[name]])),
        width: element.getBoundingClientRect().width,
        path: `${element.localName}.${element.className}`,
      };
    });
  },

  /** The page as bytes: every tree that can be reached, each with the count of its sheets, apart from what is ours. */
  bytes(tree = document) {
    const inner = [...tree.querySelectorAll('*:not(curb-cut)')].flatMap((element) => {
      const own = element.shadowRoot ?? (element.localName === 'iframe' ? element.contentDocument : null);
      return own ? [this.bytes(own)] : [];
    });
    const text = tree.documentElement?.outerHTML ?? tree.innerHTML;
    return [text, `${tree.adoptedStyleSheets.length} sheets`, ...inner].join('\n');
  },
};
addEventListener('pointermove', ({ clientX: x, clientY: y }) => (globalThis.looks.pointer = { x, y }), true);

/** Once the page is held, nothing that its scripts have planned happens any more: what changes then was changed by us. */
for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
  const start = globalThis[name].bind(globalThis);
  globalThis[name] = (work, ...rest) => {
    const { stack } = new Error();
    const isOfThePage = stack.includes(location.origin) && !stack.includes('/curb-cut/');
    return start(isOfThePage ? (...values) => globalThis.looks.isHeld || work(...values) : work, ...rest);
  };
}
