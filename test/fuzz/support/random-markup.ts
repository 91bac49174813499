import fc from 'fast-check';

/** An element as data, so that the same one can be made in two pages. */
export interface Seedling {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (Seedling | string)[];
  /** What goes into its open shadow root, or into its document where it is a frame. */
  readonly inside: readonly (Seedling | string)[];
}

const TAGS = [
  'div', 'div', 'div', 'span', 'p', 'a', 'a', 'button', 'button', 'input', 'input', 'select', 'option', 'textarea', 'label', 'label', 'ul', 'ol',
  'li', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'th', 'caption', 'h1', 'h2', 'h6', 'img', 'img', 'svg', 'use', 'iframe', 'form', 'fieldset',
  'legend', 'nav', 'main', 'header', 'footer', 'section', 'dialog', 'details', 'summary', 'video', 'audio', 'object', 'embed', 'area', 'meta',
  'title', 'template', 'noscript', 'style', 'i', 'b', 'frameset', 'body', 'x-open', 'x-late', 'x-answers', 'x-unknown', 'constructor',
]; // prettier-ignore

/** Text of the kind that gets sites into trouble. Whoever turns it into markup or script is found out. */
export const HOSTILE = [
  '"><script>top.broken=1</script>', "'><img src=x onerror=top.broken=1>", '<svg onload=top.broken=1>', 'javascript:top.broken=1',
  '</title></style></textarea><script>top.broken=1</script>', '\u202Egnp.exe\u202C', '\u0627\u0644\u0628\u062D\u062B', '\uD800', '\u0000', '{{top.broken=1}}',
  '${top.broken=1}', '__proto__', 'constructor', ']]>', '<!--', '\\', '][name="', "'\"", '\n\t ', '\u200B', '🚑🚑', 'x'.repeat(70_000),
]; // prettier-ignore

const WORDS = [
  'Name',
  'Search',
  'Close',
  'Next',
  'E-mail *',
  'Read more',
  'Menu',
  '1',
  '?',
  'Suche nach Ärzten',
  '電話',
  '',
  ' ',
];
const IDS = ['a', 'b', 'c', 'a b', 'curb-cut-1', 'curb-cut-2', 'toString'];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);

/** Values by attribute: what sites write, what we write, and what neither should. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  role: ['button', 'link', 'dialog', 'img', 'list', 'listitem', 'none', 'presentation', 'tab', 'tablist', 'checkbox', 'heading', 'menu', 'xyz', 'group', 'radiogroup', 'alert', 'region', 'main'],
  'aria-label': ['Search', 'Close', 'x'],
  'aria-labelledby': IDS,
  'aria-describedby': IDS,
  'aria-controls': IDS,
  'aria-owns': IDS,
  'aria-hidden': ['true', 'false', ''],
  'aria-expanded': ['true', 'false', 'maybe'],
  'aria-checked': ['true', 'x'],
  'aria-level': ['1', '99', '-1'],
  'aria-invalid': ['true', 'false'],
  'aria-required': ['true'],
  'aria-modal': ['true', 'false'],
  'aria-haspopup': ['true', 'menu'],
  'aria-xyz': ['1'],
  tabindex: ['-1', '0', '5', 'x'],
  id: IDS,
  for: IDS,
  headers: IDS,
  class: ['fa fa-search', 'fa fa-close', 'btn', 'menu', 'modal show', 'sr-only', 'icon-cart', 'required error'],
  href: ['#', '#a', 'javascript:void(0)', 'https://twitter.com/x', 'mailto:a@b.example', 'report.pdf', ''],
  target: ['_blank', ''],
  title: ['Search', 'Help'],
  alt: ['', 'photo', 'img_001.jpg'],
  src: ['data:,', 'about:blank'],
  placeholder: ['Name', 'E-mail'],
  name: ['email', 'tel', 'q', 'cc-number', 'viewport'],
  type: ['text', 'radio', 'checkbox', 'submit', 'image', 'hidden', 'email', 'button', 'password'],
  value: ['1', 'Go'],
  content: ['width=device-width, user-scalable=no', '5; url=#'],
  lang: ['en', 'de', 'xx', 'e n', 'ar'],
  dir: ['rtl'],
  style: ['display: none', 'cursor: pointer', 'visibility: hidden', 'overflow: auto; height: 9px', 'position: fixed; top: 0', 'outline: none'],
  onclick: ['void 0'],
  onkeydown: ['void 0'],
  hidden: ['', 'until-found'],
  inert: [''],
  open: [''],
  disabled: [''],
  required: [''],
  checked: [''],
  controls: [''],
  scope: ['col', 'row', 'x'],
  summary: ['A table'],
  autocomplete: ['email', 'off', 'nonsense'],
  pattern: ['[0-9]+'],
  maxlength: ['5'],
  min: ['1'],
  contenteditable: ['', 'true', 'false'],
  popover: ['', 'manual'],
  draggable: ['true'],
  'data-target': ['#a', '#b'],
  'data-toggle': ['collapse', 'modal'],
  'data-curb-cut-ignore': [''],
}; // prettier-ignore

/** One attribute that a page may write. */
export const attribute = fc
  .constantFrom(...Object.keys(VALUES))
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...VALUES[name]!) },
        { weight: 1, arbitrary: name === 'style' ? fc.constant('color: red') : text },
      ),
    ),
  );

const { element } = fc.letrec<{ element: Seedling; content: readonly (Seedling | string)[] }>((tie) => ({
  element: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.uniqueArray(attribute, { maxLength: 4, selector: ([name]) => name }),
    children: tie('content'),
    inside: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: tie('content') }),
  }),
  content: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 5, depthIdentifier: 'tree' }),
}));

/** Any element with anything in it, also where no parser would put it. */
export const seedling: fc.Arbitrary<Seedling> = element;

/** What a page begins with. */
export const beginning = fc.array(element, { minLength: 1, maxLength: 8 });

export { text };
