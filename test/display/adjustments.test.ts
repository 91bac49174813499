import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { becomesTrue } from '../../src/support/timing/becomes-true.js';
import type { Chosen } from '../../src/display/choices/adjustments.js';
import { contrastRatio } from '../../src/display/contrast/ratio.js';
import { rgba } from '../../src/display/contrast/rgba.js';
import { bytes, shownPage } from './support/shown-page.js';

const page = shownPage();

type Row = [
  why: string,
  chosen: Chosen,
  html: string,
  measure: (element: HTMLElement) => unknown,
  before: unknown,
  after: unknown,
];

const styleOf =
  (property: string, selector = '*') =>
  (element: HTMLElement): string => {
    const target = element.matches(selector) ? element : element.querySelector(selector)!;
    return getComputedStyle(target).getPropertyValue(property);
  };
const partOf =
  (property: string, part: string) =>
  (element: HTMLElement): string =>
    getComputedStyle(element.querySelector('p')!, part).getPropertyValue(property);
const inShadow =
  (property: string, selector: string) =>
  (host: HTMLElement): string =>
    getComputedStyle(host.shadowRoot!.querySelector(selector)!).getPropertyValue(property);
const size = styleOf('font-size', 'p');
/** In tenths of a pixel: browsers differ in the rest. */
const nearly = (element: HTMLElement): string => `${Math.round(parseFloat(size(element)) * 10) / 10}px`;
const isTwenty = (button: HTMLElement): boolean => getComputedStyle(button).fontSize === '20px';
const sized = (css: string, inner = '<p>text</p>'): string => `<div><style>${css}</style>${inner}</div>`;

const ratio = (element: HTMLElement): boolean => {
  const { color, backgroundColor } = getComputedStyle(element);
  return contrastRatio(rgba(color), rgba(backgroundColor)) >= 4.5;
};
const ratioIn =
  (selector: string) =>
  (element: HTMLElement): boolean =>
    ratio(element.querySelector(selector)!);
const slotColour = (element: HTMLElement): string =>
  getComputedStyle((element.querySelector('p') ?? element).shadowRoot!.querySelector('slot')!).color;
const layers = (): number =>
  document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSLayerBlockRule).length;
/** As wide as the window allows, or as one column of text. */
const wideIn =
  (selector: string) =>
  (element: HTMLElement): boolean =>
    element.ownerDocument.querySelector(`${selector}:not(curb-cut *)`)!.getBoundingClientRect().width > 300;
/** No part lies over another. */
/** Three slides and a copy, of which the second is in its frame. */
const SLIDES =
  '<div style="overflow: hidden; width: 400px; height: 20px"><div style="display: flex; width: 1600px; transform: translate3d(-400px, 0, 0)">' +
  '<div class="cloned" style="width: 400px">three</div>' +
  ['one', 'two', 'three'].map((text) => `<div style="width: 400px"><p>${text}</p></div>`).join('') +
  '</div></div>';

const isInWindow = (element: Element): boolean => {
  const { left, right, height } = element.getBoundingClientRect();
  return left >= 0 && right <= innerWidth && height > 0;
};

const areApart = (element: HTMLElement): boolean => {
  const boxes = [...element.querySelectorAll('p')].map((one) => one.getBoundingClientRect());
  return boxes.every((one, index) =>
    boxes.slice(index + 1).every((other) => other.top >= one.bottom || other.left >= one.right),
  );
};
const PICTURE = '<div style="position: absolute; inset: 0; background: linear-gradient(#000, #000)"></div>';
/** As a switch is drawn. */
const KNOB =
  'p { position: relative; width: 60px; height: 34px } p::before { content: ""; position: absolute; left: 4px; bottom: 4px; width: 26px; height: 26px; background: #fff }';
const LAID = '<div style="position: absolute; inset: 0; background: #222"></div>';
const isReadOn =
  (ground: string) =>
  (element: HTMLElement): boolean =>
    contrastRatio(rgba(styleOf('color', 'p')(element)), rgba(ground)) >= 4.5;
const LONG = 'Text that goes <b>on</b> and on. '.repeat(6);
const page1 = '<div><h2>Title</h2><p>Text with <a href="#x">a link</a> in it.</p></div>';

const textSize: Row[] = [
  ['text in px grows', { 'text-size': 150 }, sized('p { font-size: 20px }'), size, '20px', '30px'],
  ['text in rem grows', { 'text-size': 200 }, sized('p { font-size: 1.25rem }'), size, '20px', '40px'],
  ['text in em grows once', { 'text-size': 150 }, sized('div { font-size: 20px } p { font-size: .5em }'), size, '10px', '15px'],
  ['text of the page’s own size grows', { 'text-size': 200 }, '<p>text</p>', size, '16px', '32px'],
  ['a size that is important grows', { 'text-size': 150 }, sized('p { font-size: 20px !important }'), size, '20px', '30px'],
  ['the stronger selector still wins', { 'text-size': 150 }, sized('div p { font-size: 10px } p { font-size: 20px }'), size, '10px', '15px'],
  ['a relative size that comes later still wins', { 'text-size': 200 }, sized('div { font-size: 10px } p { font-size: 30px } p { font-size: 1em }'), size, '10px', '20px'],
  ['a size in a layer grows', { 'text-size': 200 }, sized('@layer b { p { font-size: 10px } } @layer c { p { font-size: 12px } }'), size, '12px', '24px'],
  ['a size in a layer that a button has grows', { 'text-size': 200 }, sized('@layer a, b; @layer b { button { font-size: 14px } }', '<button>go</button>'), styleOf('font-size', 'button'), '14px', '28px'],
  ['a size that a button takes over in a layer grows', { 'text-size': 200 }, sized('@layer a { button { font: inherit } }', '<p style="font-size: 12px"><button>go</button></p>'), styleOf('font-size', 'button'), '12px', '24px'],
  ['a size in a layer that the body has grows once', { 'text-size': 200 }, sized('@keyframes x { to { top: 0 } } @layer { } @layer a { body { font-size: 12px } }'), size, '12px', '24px'],
  ['so does one in a layer inside of another', { 'text-size': 200 }, sized('@layer a { @layer b { body { font-size: 20px } } }'), size, '20px', '40px'],
  ['so does one whose layer comes after what is only printed', { 'text-size': 200 }, sized('@media print { @layer p { i { color: red } } } @layer base { body { font-size: 20px } }'), size, '20px', '40px'],
  ['so does one in a layer under a condition that holds', { 'text-size': 200 }, sized('@supports (display: grid) { @layer base { body { font-size: 20px } } } @layer utilities { i { color: red } }'), size, '20px', '40px'],
  ['so does one in a layer that has no name', { 'text-size': 200 }, sized('@layer { body { font-size: 20px } }'), size, '20px', '40px'],
  ['so does one whose layer comes after what has a name and is no layer', { 'text-size': 200 }, sized('@function --x() { result: 1px } @layer base { body { font-size: 20px } }'), size, '20px', '40px'],
  ['so does one in a layer that has others in it, which are lower', { 'text-size': 200 }, sized('@layer a.b; @layer a { body { font-size: 20px } }'), size, '20px', '40px'],
  ['so does one whose layer comes after a sheet that is only printed', { 'text-size': 200 }, `<div><style media="print">@layer print { i { color: red } }</style><style>@layer base { body { font-size: 20px } }</style><p>text</p></div>`, size, '20px', '40px'],
  ['so does one whose layer comes after one that is imported for print alone', { 'text-size': 200 }, sized('@import url("data:text/css,i{color:red}") layer(xp) print; @layer base { body { font-size: 20px } }'), size, '20px', '40px'],
  ['a size in a custom property grows', { 'text-size': 200 }, sized('div { --step: 1rem } p { font-size: var(--step) }'), size, '16px', '32px'],
  ['a custom property in em grows once', { 'text-size': 200 }, sized('div { font-size: 10px; --step: 2em } p { font-size: var(--step) }'), size, '20px', '40px'],
  ['a keyword grows', { 'text-size': 200 }, sized('p { font-size: small }'), size, '13px', '26px'],
  ['a nested rule grows', { 'text-size': 200 }, sized('div { color: red; & p { font-size: 11px } }'), size, '11px', '22px'],
  ['a custom property of a nested rule is looked up where that rule holds', { 'text-size': 200 }, sized('div { color: red; & p { --step: 20px; font-size: var(--step) } }'), size, '20px', '40px'],
  ['a custom property in em of a nested rule grows once', { 'text-size': 200 }, sized('div { --step: 20px; font-size: 20px; & p { --step: 1.2em; font-size: var(--step) } }'), size, '24px', '48px'],
  ['a nested rule sizes the body once', { 'text-size': 200 }, sized(':root { & body { font-size: 90% } }'), nearly, '14.4px', '28.8px'],
  ['the root keeps a size of a nested rule', { 'text-size': 200 }, sized('.x { :root:has(&), & { font-size: 10px } } p { font-size: 1.6rem }', '<p class="y">text</p><b class="x"></b>'), size, '16px', '32px'],
  ['a rule under a condition grows', { 'text-size': 200 }, sized('@media (min-width: 1px) { p { font-size: 11px } }'), size, '11px', '22px'],
  ['a size under a condition inside of a rule grows', { 'text-size': 200 }, sized('p { color: red; @media (min-width: 1px) { font-size: 11px } }'), size, '11px', '22px'],
  ['the root keeps a size under a condition inside of its rule', { 'text-size': 200 }, sized(':root { @media (min-width: 1px) { font-size: 10px } } p { font-size: 10px; width: 10rem }'), styleOf('width', 'p'), '100px', '100px'],
  ['a size in the markup grows', { 'text-size': 200 }, '<p style="font-size:12px;  color:red">text</p>', size, '12px', '24px'],
  ['an important size in the markup grows', { 'text-size': 200 }, '<p style="font-size:12px!important">text</p>', size, '12px', '24px'],
  ['a button grows that nobody has styled', { 'text-size': 150 }, '<button>go</button>', isTwenty, false, true],
  ['lines in px grow with their text', { 'text-size': 200 }, sized('p { font-size: 10px; line-height: 14px }'), styleOf('line-height', 'p'), '14px', '28px'],
  ['the root keeps its size, for layouts are built in rem', { 'text-size': 200 }, sized('p { font-size: 10px; width: 10rem } '), styleOf('width', 'p'), '160px', '160px'],
  ['a body that has a relative size grows', { 'text-size': 200 }, sized('body { font-size: 90% }'), nearly, '14.4px', '28.8px'],
  ['the root and the body sized together grow once', { 'text-size': 200 }, sized('html, body { font-size: 10px } p { font-size: 1.5rem }'), size, '15px', '30px'],
]; // prettier-ignore

const looks: Row[] = [
  ['what a page calls important in a layer of its own keeps its looks', { 'line-height': 2 }, sized('@layer own { p { line-height: 20px !important } }'), styleOf('line-height', 'p'), '20px', '20px'],
  ['a readable font', { font: 'readable' }, '<p style="font-family: cursive !important">text</p>', styleOf('font-family'), 'cursive', 'Verdana, "DejaVu Sans", Tahoma, system-ui, sans-serif'],
  ['icons keep their font', { font: 'readable' }, '<i style="font-family: icons"></i>', styleOf('font-family'), 'icons', 'icons'],
  ['line spacing of WCAG 1.4.12', { 'line-height': 1.5 }, sized('#p { font-size: 20px; line-height: 1 !important }', '<p id="p">text</p>'), styleOf('line-height', 'p'), '20px', '30px'],
  ['letter spacing of WCAG 1.4.12', { 'letter-spacing': 0.12 }, sized('p { font-size: 100px }'), styleOf('letter-spacing', 'p'), 'normal', '12px'],
  ['joined letters stay joined', { 'letter-spacing': 0.12 }, '<p lang="ar">نص</p>', styleOf('letter-spacing'), 'normal', 'normal'],
  ['word spacing of WCAG 1.4.12', { 'word-spacing': 0.16 }, sized('p { font-size: 100px }'), styleOf('word-spacing', 'p'), '0px', '16px'],
  ['paragraph spacing of WCAG 1.4.12', { 'paragraph-spacing': 2 }, sized('p { font-size: 20px; margin: 0 }'), styleOf('margin-bottom', 'p'), '0px', '40px'],
  ['alignment', { alignment: 'start' }, '<p style="text-align: justify !important">text</p>', styleOf('text-align'), 'justify', 'start'],
  ['line width', { 'line-width': 40 }, '<p style="font: 20px monospace">text</p>', (p) => parseFloat(getComputedStyle(p).maxInlineSize) > 400, false, true],
  ['paragraph spacing of text in a box', { 'paragraph-spacing': 2 }, `<div style="font-size: 20px">${LONG}</div>`, styleOf('margin-bottom'), '0px', '40px'],
  ['a box around paragraphs keeps its distance', { 'paragraph-spacing': 2 }, `<div>${LONG}<p>text</p></div>`, styleOf('margin-bottom'), '0px', '0px'],
  ['so does a short one, which may be a label', { 'paragraph-spacing': 2 }, '<div>Opening hours</div>', styleOf('margin-bottom'), '0px', '0px'],
  ['so does one in a button', { 'paragraph-spacing': 2 }, `<button><div>${LONG}</div></button>`, styleOf('margin-bottom', 'div'), '0px', '0px'],
  ['line width of text in a box', { 'line-width': 40 }, `<div style="font: 20px monospace">${LONG}</div>`, (box) => parseFloat(getComputedStyle(box).maxInlineSize) > 400, false, true],
  ['titles stand out', { 'highlight-titles': true }, page1, styleOf('outline-style', 'h2'), 'none', 'solid'],
  ['links stand out', { 'highlight-links': true }, sized('a { text-decoration: none !important }', '<a href="#x">link</a>'), styleOf('text-decoration-line', 'a'), 'none', 'underline'],
  ['no gradient lies under the letters of a link that stands out', { 'highlight-links': true }, '<a href="#x" style="background: linear-gradient(#036, #036); color: #fff">link</a>', (one) => `${getComputedStyle(one).backgroundImage === 'none'} ${getComputedStyle(one).color}`, 'false rgb(255, 255, 255)', 'true rgb(26, 26, 26)'],
  ['nor a box that is called an icon', { 'highlight-links': true }, '<a href="#x"><b class="icon-box" style="background: #036; color: #fff">link</b></a>', styleOf('background-color', 'b'), 'rgb(0, 51, 102)', 'rgba(0, 0, 0, 0)'],
  ['a picture that is a link stays', { 'highlight-links': true }, '<a href="#x" style="background: url(/nowhere.png)">Home</a>', (one) => getComputedStyle(one).backgroundImage.includes('nowhere.png'), true, true],
  ['an icon in a link is still drawn', { 'highlight-links': true }, '<a href="#x"><i class="fa" style="background: red"></i></a>', styleOf('background-color', 'i'), 'rgb(255, 0, 0)', 'rgb(255, 0, 0)'],
  ['images are hidden', { 'hide-images': true }, '<img alt="A sofa" src="data:,">', styleOf('opacity'), '1', '0'],
  ['drawings are hidden', { 'hide-images': true }, '<p><svg></svg></p>', styleOf('opacity', 'svg'), '1', '0'],
  ['a drawing that may be all that a button shows is not', { 'hide-images': true }, '<button aria-label="Close"><svg></svg></button>', styleOf('opacity', 'svg'), '1', '1'],
  ['drawings in a component are hidden', { 'hide-images': true }, '<p><template shadowrootmode="open"><b><svg></svg></b></template></p>', inShadow('opacity', 'svg'), '1', '0'],
  ['one in a component that stands in a button is not', { 'hide-images': true }, '<button aria-label="Close"><span><template shadowrootmode="open"><svg></svg></template></span></button>', (one) => inShadow('opacity', 'svg')(one.querySelector('span')!), '1', '1'],
  ['nor one beside the field of a component, whose state it may be', { 'hide-images': true }, '<p><template shadowrootmode="open"><input type="checkbox"><svg></svg></template></p>', inShadow('opacity', 'svg'), '1', '1'],
  ['nor is a picture that is a button', { 'hide-images': true }, '<input type="image" alt="Search" src="data:,">', styleOf('opacity'), '1', '1'],
  ['nor is the drawing of a control that takes focus', { 'hide-images': true }, '<div role="switch" tabindex="0"><svg></svg></div>', styleOf('opacity', 'svg'), '1', '1'],
  ['embedded pictures are hidden', { 'hide-images': true }, '<div><object type="image/png" data="data:,"></object></div>', styleOf('opacity', 'object'), '1', '0'],
  ['so is one that is told by its file', { 'hide-images': true }, '<div><object data="/nowhere.svg"></object></div>', styleOf('opacity', 'object'), '1', '0'],
  ['embedded documents are not', { 'hide-images': true }, '<div><object type="text/html" data="data:text/html,"></object></div>', styleOf('opacity', 'object'), '1', '1'],
  ['hidden images keep their text', { 'hide-images': true }, '<img alt="A sofa" src="data:,">', (image) => image.getAttribute('alt'), 'A sofa', 'A sofa'],
  ['animations are over at once', { 'stop-motion': true }, sized('p { animation: spin 3s infinite } @keyframes spin { to { rotate: 1turn } }'), styleOf('animation-iteration-count', 'p'), 'infinite', '1'],
  ['transitions are over at once', { 'stop-motion': true }, sized('p { transition: color 2s !important }'), (one) => Number.parseFloat(styleOf('transition-duration', 'p')(one)), 2, 0.00001],
  ['a large pointer', { 'large-cursor': 'white' }, '<p>text</p>', (p) => getComputedStyle(p).cursor.includes('arrow-white.svg'), false, true],
  ['another pointer for what can be pressed', { 'large-cursor': 'black' }, '<button>go</button>', (one) => getComputedStyle(one).cursor.includes('hand-black.svg'), false, true],
  ['text colour', { 'text-colour': '#5b0000' }, sized('p { color: blue !important }'), styleOf('color', 'p'), 'rgb(0, 0, 255)', 'rgb(91, 0, 0)'],
  ['title colour', { 'title-colour': '#003b8e', 'text-colour': '#5b0000' }, page1, styleOf('color', 'h2'), 'rgb(0, 0, 0)', 'rgb(0, 59, 142)'],
  ['link colour', { 'link-colour': '#003b8e', 'text-colour': '#5b0000' }, sized('a { color: green !important }', '<p><a href="#x">link</a></p>'), styleOf('color', 'a'), 'rgb(0, 128, 0)', 'rgb(0, 59, 142)'],
  ['background colour', { 'background-colour': '#fff4d6' }, '<div style="background: red">text</div>', styleOf('background-color'), 'rgb(255, 0, 0)', 'rgb(255, 244, 214)'],
  ['the page’s text can be read on a background colour', { 'background-colour': '#fff4d6' }, '<p style="color: #fff; background: #00f">text</p>', ratio, true, true],
  ['a palette’s text can be read on a background colour', { contrast: 'dark', 'background-colour': '#fff4d6' }, '<p style="color: #000; background: #fff">text</p>', (one) => `${getComputedStyle(one).backgroundColor} ${ratio(one)}`, 'rgb(255, 255, 255) true', 'rgb(255, 244, 214) true'],
  ['text without a box on a picture gets a ground in the box that draws it', { contrast: 'dark' }, `<div style="position: relative">${PICTURE}<p style="position: relative"><span style="display: contents">text</span></p></div>`, styleOf('background-color', 'p'), 'rgba(0, 0, 0, 0)', 'rgb(20, 25, 29)'],
  ['letters in a drawing are text', { contrast: 'dark' }, '<svg><text y="20" fill="#111">text</text></svg>', styleOf('fill', 'text'), 'rgb(17, 17, 17)', 'rgb(230, 235, 237)'],
  ['so are those that have a place of their own in it', { contrast: 'dark' }, '<svg><text y="20" fill="none"><tspan fill="#111">text</tspan></text></svg>', styleOf('fill', 'tspan'), 'rgb(17, 17, 17)', 'rgb(230, 235, 237)'],
  ['letters on a shape of their drawing keep their colour', { contrast: 'high' }, '<svg><rect width="200" height="40" fill="#fe0" /><text y="25" fill="#000">text</text></svg>', styleOf('fill', 'text'), 'rgb(0, 0, 0)', 'rgb(0, 0, 0)'],
  ['letters beside a shape of their drawing do not', { contrast: 'high' }, '<svg><path d="M0 0H300V150" fill="none" /><rect width="200" height="40" fill="#fe0" /><text y="90" fill="#000">text</text></svg>', styleOf('fill', 'text'), 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ['letters on a shape that nobody sees do not', { contrast: 'dark' }, '<svg><rect width="200" height="40" fill="transparent" /><foreignObject width="200" height="40"><p>note</p></foreignObject><text y="25" fill="#111">text</text></svg>', styleOf('fill', 'text'), 'rgb(17, 17, 17)', 'rgb(230, 235, 237)'],
  ['letters on a box that stands in their drawing keep their colour', { contrast: 'high' }, '<svg><foreignObject width="200" height="40"><b style="display: block; height: 40px; background: linear-gradient(#fe0, #fe0)"></b></foreignObject><text y="25" fill="#000">text</text></svg>', styleOf('fill', 'text'), 'rgb(0, 0, 0)', 'rgb(0, 0, 0)'],
  ['letters on a picture under their drawing keep their colour', { contrast: 'light' }, `<div style="position: relative">${PICTURE}<svg style="position: relative"><text y="20" fill="#fff">text</text></svg></div>`, styleOf('fill', 'text'), 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['letters in a drawing that nobody sees stay unseen', { contrast: 'dark' }, '<svg><text y="20" fill="none">text</text></svg>', styleOf('fill', 'text'), 'none', 'none'],
  ['letters in a drawing keep their colour where no ground is laid under them', { 'text-colour': '#5b0000' }, '<svg><text y="20" fill="#036">text</text></svg>', styleOf('fill', 'text'), 'rgb(0, 51, 102)', 'rgb(0, 51, 102)'],
  ['letters in a drawing can be read on a background colour', { 'background-colour': '#fff4d6' }, '<div style="background: #036; color: #eee"><svg><text y="20" fill="#fff">text</text></svg></div>', (one) => contrastRatio(rgba(styleOf('fill', 'text')(one)), rgba(styleOf('background-color', 'div')(one))) >= 4.5, true, true],
  ['an icon keeps a colour of its own that can be seen', { contrast: 'dark' }, '<p style="color: #000">5 <i class="fa" style="color: gold; transition: color 9s"></i></p>', styleOf('color', 'i'), 'rgb(255, 215, 0)', 'rgb(255, 215, 0)'],
  ['so does one in a link', { contrast: 'dark' }, '<a href="#x"><i class="fa" style="color: gold"></i></a>', styleOf('color', 'i'), 'rgb(255, 215, 0)', 'rgb(255, 215, 0)'],
  ['an icon whose colour cannot be seen gets the nearest one that can', { contrast: 'light' }, '<p><i class="fa" style="color: gold"></i></p>', (one) => contrastRatio(rgba(styleOf('color', 'i')(one)), [255, 255, 255, 1]) >= 3 && styleOf('color', 'i')(one) !== styleOf('color')(one), false, true],
  ['an icon without a colour of its own has that of the text', { contrast: 'dark' }, '<p style="color: #000"><i class="fa"></i></p>', styleOf('color', 'i'), 'rgb(0, 0, 0)', 'rgb(230, 235, 237)'],
  ['text is no icon, whatever its class', { contrast: 'dark' }, '<p class="icon" style="color: gold">text</p>', styleOf('color'), 'rgb(255, 215, 0)', 'rgb(230, 235, 237)'],
  ['a drawing of one dark colour is seen in the dark', { contrast: 'dark' }, '<svg><path d="M0 0H9V9" stroke="#111" fill="none" /><circle r="9" fill="#111" /></svg>', (one) => contrastRatio(rgba(styleOf('fill', 'circle')(one)), rgba('#14191d')) >= 3 && styleOf('stroke', 'path')(one) === styleOf('fill', 'circle')(one), false, true],
  ['a drawing of one dark colour is seen on a dark ground of one’s own choice', { 'background-colour': '#102030' }, '<svg><path d="M0 0H9V9" /></svg>', (one) => contrastRatio(rgba(styleOf('fill', 'path')(one)), rgba('#102030')) >= 3, false, true],
  ['a drawing of several colours stays', { contrast: 'dark' }, '<svg><circle r="9" fill="#111" /><rect width="9" height="9" fill="#fff" /></svg>', styleOf('fill', 'circle'), 'rgb(17, 17, 17)', 'rgb(17, 17, 17)'],
  ['a drawing on a picture stays', { contrast: 'light' }, `<div style="position: relative">${PICTURE}<svg style="position: relative"><path d="M0 0H9V9" fill="#fff" /></svg></div>`, styleOf('fill', 'path'), 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['a drawing in a picture that stays stays as well', { contrast: 'light' }, '<div style="background: linear-gradient(#777, #777)"><b><svg><path d="M0 0H9V9" fill="#fff" /></svg></b></div>', styleOf('fill', 'path'), 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['so does an icon with a colour of its own', { contrast: 'light' }, '<div style="background: linear-gradient(#777, #777)"><i class="fa" style="color: #fff"></i></div>', styleOf('color', 'i'), 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['a drawing on a ground of its own in a picture is seen on that', { contrast: 'light' }, '<div style="background: linear-gradient(#777, #777)"><b style="background: #036"><svg><path d="M0 0H9V9" fill="#fff" /></svg></b></div>', (one) => contrastRatio(rgba(styleOf('fill', 'path')(one)), [255, 255, 255, 1]) >= 3, false, true],
  ['a drawing in a picture that goes is seen without it', { contrast: 'light' }, '<div style="background: linear-gradient(#036, #036)">text <svg><path d="M0 0H9V9" fill="#fff" /></svg></div>', (one) => contrastRatio(rgba(styleOf('fill', 'path')(one)), [255, 255, 255, 1]) >= 3, false, true],
  ['a part that is only a pattern for others gives a drawing no second colour', { contrast: 'dark' }, '<svg><defs><path id="second" d="M0 0H9V9" fill="#fff" /></defs><mask id="third"><rect width="9" height="9" fill="#eee" /></mask><path class="seen" d="M0 0H9V9" fill="#111" /></svg>', (one) => contrastRatio(rgba(styleOf('fill', '.seen')(one)), rgba('#14191d')) >= 3, false, true],
  ['a drawing in a drawing is one with it', { contrast: 'dark' }, '<svg><circle r="9" fill="#fff" /><svg class="inner"><path d="M0 0H9V9" fill="#111" /></svg></svg>', styleOf('fill', 'path'), 'rgb(17, 17, 17)', 'rgb(17, 17, 17)'],
  ['a drawing of more parts than an icon has stays', { contrast: 'dark' }, `<svg>${'<path d="M0 0H9V9" fill="#111" />'.repeat(257)}</svg>`, styleOf('fill', 'path'), 'rgb(17, 17, 17)', 'rgb(17, 17, 17)'],
  ['what is transparent stays so', { 'background-colour': '#fff4d6' }, '<div>text</div>', styleOf('background-color'), 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'],
  ['a portrait stays whose name is for screen readers alone', { contrast: 'dark' }, '<div style="height: 40px; background-image: linear-gradient(red, red)"><b style="position: absolute; width: 1px; height: 1px; overflow: hidden">Ann</b></div>', (one) => getComputedStyle(one).backgroundImage !== 'none', true, true],
  ['so does a sign whose text is moved out of its box', { contrast: 'dark' }, '<div style="height: 40px; text-indent: -999px; overflow: hidden; background-image: linear-gradient(red, red)">Home</div>', (one) => getComputedStyle(one).backgroundImage !== 'none', true, true],
  ['a background goes whose text is still to be shown', { contrast: 'dark' }, '<div style="height: 40px; background-image: linear-gradient(red, red)"><b style="display: none">Home</b></div>', (one) => getComputedStyle(one).backgroundImage !== 'none', true, false],
  ['a background without text stays', { contrast: 'dark' }, '<div style="background-image: linear-gradient(red, red)"></div>', (one) => getComputedStyle(one).backgroundImage !== 'none', true, true],
  ['what a style sheet paints before the content gets the ground as well', { contrast: 'dark' }, sized('p::before { content: "New"; background: #fff; color: #111 }'), partOf('background-color', '::before'), 'rgb(255, 255, 255)', 'rgb(20, 25, 29)'],
  ['its letters go with that', { contrast: 'dark' }, sized('p::before { content: "New"; background: #fff; color: #111 }'), partOf('color', '::before'), 'rgb(17, 17, 17)', 'rgb(230, 235, 237)'],
  ['so does what it lays under it', { contrast: 'dark' }, sized('p { position: relative } p::after { content: ""; position: absolute; inset: 0; z-index: -1; background: #eee }'), partOf('background-color', '::after'), 'rgb(238, 238, 238)', 'rgb(20, 25, 29)'],
  ['a dark one may stay', { contrast: 'dark' }, sized('p::after { content: "New"; background: #14191d }'), partOf('background-color', '::after'), 'rgb(20, 25, 29)', 'rgb(20, 25, 29)'],
  ['a line that would not be seen takes the colour of text', { contrast: 'dark' }, sized('p::after { content: ""; display: block; height: 2px; background: #111 }'), partOf('background-color', '::after'), 'rgb(17, 17, 17)', 'rgb(230, 235, 237)'],
  ['what one sees through is not made opaque', { contrast: 'dark' }, sized('p { position: relative } p::after { content: ""; position: absolute; inset: 0; background: rgb(255 255 255 / 50%) }'), partOf('background-color', '::after'), 'rgba(255, 255, 255, 0.5)', 'rgba(255, 255, 255, 0.5)'],
  ['nor is a line of it', { contrast: 'dark' }, sized('p::after { content: ""; display: block; height: 2px; background: rgb(255 255 255 / 10%) }'), partOf('background-color', '::after'), 'rgba(255, 255, 255, 0.1)', 'rgba(255, 255, 255, 0.1)'],
  ['a knob that is seen keeps its own', { contrast: 'dark' }, sized(KNOB), partOf('background-color', '::before'), 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['one that would not be seen takes the colour of text', { contrast: 'light' }, sized(KNOB), partOf('background-color', '::before'), 'rgb(255, 255, 255)', 'rgb(27, 34, 38)'],
  ['what lies over its element stays', { contrast: 'light' }, sized('p { position: relative } p::after { content: " "; position: absolute; inset: 0; background: #eee }'), partOf('background-color', '::after'), 'rgb(238, 238, 238)', 'rgb(238, 238, 238)'],
  ['one that is seen keeps its own', { contrast: 'dark' }, sized('p::after { content: ""; display: block; height: 2px; background: #f80 }'), partOf('background-color', '::after'), 'rgb(255, 136, 0)', 'rgb(255, 136, 0)'],
  ['what fades the end of a text fades it no more', { contrast: 'dark' }, sized('p { position: relative } p::after { content: ""; position: absolute; inset: 0; background: linear-gradient(transparent, #fff) }'), (one) => partOf('background-image', '::after')(one).includes('gradient'), true, false],
  ['where nothing is put nothing is painted', { contrast: 'dark' }, sized('p::before { background: #fff }'), partOf('background-color', '::before'), 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['dark', { contrast: 'dark' }, '<p style="color: black; background: white">text</p>', styleOf('background-color'), 'rgb(255, 255, 255)', 'rgb(20, 25, 29)'],
  ['what only its background gave a form keeps one', { contrast: 'dark' }, '<div style="background: teal; border-radius: 9px">Send</div>', styleOf('box-shadow'), 'none', 'rgb(125, 141, 151) 0px 0px 0px 1px inset'],
  ['a drawing made for a light ground keeps one', { contrast: 'dark' }, '<img alt="" src="logo.svg">', styleOf('background-color'), 'rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'],
  ['a section gets no frame', { contrast: 'dark' }, '<div style="background: teal">text</div>', styleOf('box-shadow'), 'none', 'none'],
  ['light', { contrast: 'light' }, '<p style="color: white; background: black">text</p>', styleOf('background-color'), 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ['high contrast', { contrast: 'high' }, '<p style="color: grey; background: silver">text</p>', styleOf('color'), 'rgb(128, 128, 128)', 'rgb(255, 255, 255)'],
  ['an icon drawn through a mask is drawn in the colour of text', { contrast: 'dark' }, '<i style="background: black; mask-image: linear-gradient(red, red)"></i>', styleOf('background-color'), 'rgb(0, 0, 0)', 'rgb(230, 235, 237)'],
  ['smart contrast mends what fails', { contrast: 'smart' }, '<p style="color: #999; background: #fff">text</p>', ratio, false, true],
  ['smart contrast is stronger than what the page calls important', { contrast: 'smart' }, sized('p#p { color: #999 !important; background: #fff }', '<p id="p">text</p>'), ratioIn('p'), false, true],
  ['smart contrast has no layer, which would be dear to take away', { contrast: 'smart' }, '<p style="color: #999; background: #fff">text</p>', layers, 0, 0],
  ['smart contrast leaves what passes', { contrast: 'smart' }, '<p style="color: #595959; background: #fff">text</p>', styleOf('color'), 'rgb(89, 89, 89)', 'rgb(89, 89, 89)'],
  ['smart contrast asks less of large text', { contrast: 'smart' }, '<p style="font-size: 24px; color: #757575; background: #fff">text</p>', styleOf('color'), 'rgb(117, 117, 117)', 'rgb(117, 117, 117)'],
  ['smart contrast leaves as much of a colour as can be, where only that tells a link', { contrast: 'smart' }, '<p style="background: #fff"><a href="#a" style="color: #0066cc; text-decoration: none">text</a></p>', styleOf('color', 'a'), 'rgb(0, 102, 204)', 'rgb(0, 102, 204)'],
  ['smart contrast tells no link from the text around it that the page does not', { contrast: 'smart' }, '<p style="background: #fff; color: #777777">by <a href="#a" style="color: inherit; text-decoration: none">us</a></p>', (one) => getComputedStyle(one.querySelector('a')!).color === getComputedStyle(one).color, true, true],
  ['smart contrast mends text that stands in a shadow root by itself', { contrast: 'smart' }, '<p style="color: #999; background: #fff"><template shadowrootmode="open">text</template></p>', ratio, false, true],
  ['smart contrast leaves letters that stand out by their shadow', { contrast: 'smart' }, '<p style="color: #fff; background: #fff; text-shadow: 0 0 2px #000">text</p>', styleOf('color'), 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['smart contrast mends letters with a faint shadow', { contrast: 'smart' }, '<p style="color: #fff; background: #6ae; text-shadow: 0 1px 0 rgb(0 0 0 / 10%)">text</p>', ratio, false, true],
  ['smart contrast mends text that a slot shows', { contrast: 'smart' }, '<p><template shadowrootmode="open"><b style="color: #999; background: #fff"><slot></slot></b></template>text</p>', (one) => contrastRatio(rgba(getComputedStyle(one.shadowRoot!.querySelector('slot')!).color), rgba('#ffffff')) >= 4.5, false, true],
  ['smart contrast mends text on a box that is laid under it', { contrast: 'smart' }, `<div style="position: relative; background: #fff">${LAID}<p style="position: relative; color: #444">text</p></div>`, isReadOn('#222222'), false, true],
  ['smart contrast mends text on a box that a component lays under what it shows', { contrast: 'smart' }, `<div style="display: block; position: relative"><template shadowrootmode="open">${LAID}<main style="position: relative"><slot></slot></main></template><p style="color: #444">text</p></div>`, isReadOn('#222222'), false, true],
  ['smart contrast mends text on a box that is laid under it and others', { contrast: 'smart' }, `<div style="position: relative; background: #fff">${LAID}<i></i><i></i><i></i><p style="position: relative; color: #444">text</p></div>`, isReadOn('#222222'), false, true],
  ['smart contrast leaves text that can be read on one', { contrast: 'smart' }, `<div style="position: relative">${LAID}<p style="position: relative; color: #eee">text</p></div>`, styleOf('color', 'p'), 'rgb(238, 238, 238)', 'rgb(238, 238, 238)'],
  ['smart contrast leaves text with a picture between it and one', { contrast: 'smart' }, `<div style="position: relative">${LAID}${PICTURE}<p style="position: relative; color: #444">text</p></div>`, styleOf('color', 'p'), 'rgb(68, 68, 68)', 'rgb(68, 68, 68)'],
  ['smart contrast leaves text beside a box that lies over it', { contrast: 'smart' }, `<div style="position: relative">${LAID.replace('inset', 'z-index: 1; inset')}<p style="position: relative; color: #aaa">text</p></div>`, styleOf('color', 'p'), 'rgb(170, 170, 170)', 'rgb(170, 170, 170)'],
  ['smart contrast keeps its hands off text on pictures', { contrast: 'smart' }, '<p style="color: #fff; background: linear-gradient(#000, #000)">text</p>', styleOf('color'), 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['smart contrast mends text beside a drawing that calls a part of it a slot', { contrast: 'smart' }, '<div style="background: #fff"><svg><slot>text</slot></svg><p style="color: #999">text</p></div>', styleOf('color', 'p'), 'rgb(153, 153, 153)', 'rgb(88, 88, 88)'],
  ['smart contrast keeps its hands off text that a slot shows on a picture', { contrast: 'smart' }, `<div style="position: relative">${PICTURE}<p style="position: relative; color: #fff"><template shadowrootmode="open"><slot></slot></template>text</p></div>`, slotColour, 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['smart contrast counts no background that nothing is there to paint', { contrast: 'smart' }, '<p style="background: #000"><template shadowrootmode="open"><style>slot { background: #fff; color: #eee }</style><slot></slot></template>text</p>', slotColour, 'rgb(238, 238, 238)', 'rgb(238, 238, 238)'],
  ['smart contrast mends text that is faded', { contrast: 'smart' }, '<div style="background: #fff"><p style="color: #555; opacity: 0.6">text</p></div>', styleOf('color', 'p'), 'rgb(85, 85, 85)', 'rgb(0, 0, 0)'],
  ['smart contrast mends text that is faded with what it lies on', { contrast: 'smart' }, '<div style="background: #fff"><div style="opacity: 0.6"><p style="background: #ebebeb; color: #444">text</p></div></div>', styleOf('color', 'p'), 'rgb(68, 68, 68)', 'rgb(0, 0, 0)'],
  ['smart contrast counts no fading over a picture, which nobody can tell', { contrast: 'smart' }, `<div style="background: linear-gradient(#000, #000)"><div style="opacity: 0.9"><p style="background: #fff; color: #999">text</p></div></div>`, styleOf('color', 'p'), 'rgb(153, 153, 153)', 'rgb(88, 88, 88)'],
  ['smart contrast mends text on which nothing lies that can be seen', { contrast: 'smart' }, '<div style="position: relative; background: #fff"><p style="color: #999">text</p><nav style="position: absolute; inset: 0; background: #000; visibility: hidden"></nav></div>', styleOf('color', 'p'), 'rgb(153, 153, 153)', 'rgb(88, 88, 88)'],
  ['smart contrast takes what still fades in for what it will be', { contrast: 'smart' }, '<div style="background: #fff"><p style="color: #555; opacity: 0">text</p></div>', styleOf('color', 'p'), 'rgb(85, 85, 85)', 'rgb(85, 85, 85)'],
  ['smart contrast sees through what is half transparent', { contrast: 'smart' }, '<div style="background: #000"><p style="color: #fff; background: rgb(255 255 255 / 20%)">text</p></div>', styleOf('color', 'p'), 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['reader view hides what is around the main content', { 'reader-view': true }, '<div><nav>menu</nav><main>text</main></div>', styleOf('display', 'nav'), 'block', 'none'],
  ['reader view hides a menu in a page that names no main content', { 'reader-view': true }, '<div><nav>menu</nav><p>one long text of the page</p><p>and another one</p></div>', styleOf('display', 'nav'), 'block', 'none'],
  ['reader view shows the main content', { 'reader-view': true }, '<div><nav>menu</nav><main><p>text</p></main></div>', styleOf('display', 'main p'), 'block', 'block'],
  ['reader view gives the content all the room, whatever column it stood in', { 'reader-view': true }, '<div style="display: grid; grid-template-columns: 100px 50px"><nav>menu</nav><main>text</main></div>', wideIn('main'), false, true],
  ['reader view has one column, whatever area its parts stand in', { 'reader-view': true }, '<main><div style="display: grid; grid-template-areas: \'one two\'; grid-template-columns: 1fr 50px"><p style="grid-area: two">text</p></div></main>', wideIn('p'), false, true],
  ['reader view takes the content out of what scrolls', { 'reader-view': true }, '<div style="height: 50px; overflow: auto"><main style="height: 40px; overflow: auto">text</main></div>', (one) => ['div', 'main'].map((its) => styleOf('overflow-y', its)(one)).join(), 'auto,auto', 'visible,visible'],
  ['reader view lays nothing over each other that spanned rows', { 'reader-view': true }, '<main><div style="display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: 10px"><section style="grid-row: span 9"><p>text</p></section><section style="grid-row: span 9"><p>text</p></section></div></main>', areApart, true, true],
  ['reader view lays nothing over each other that had a width to start from', { 'reader-view': true }, '<main><div style="display: flex"><section style="flex: 1 1 0px"><p>text</p></section><section style="flex: 0 0 5px"><p>text</p></section><p>text</p></div></main>', areApart, true, true],
  ['reader view takes the content out of what is moved', { 'reader-view': true }, '<div style="transform: translateX(-2000px)"><main style="position: relative; left: -500px">text</main></div>', (one) => one.querySelector('main')!.getBoundingClientRect().left >= 0, false, true],
  ['reader view shows all that is pushed past a frame', { 'reader-view': true }, `<main>${SLIDES}</main>`, (one) => [...one.querySelectorAll('p')].every((slide) => slide.checkVisibility() && isInWindow(slide)), false, true],
  ['reader view shows nothing twice that a script has copied to go round', { 'reader-view': true }, `<main>${SLIDES}</main>`, (one) => one.querySelector('.cloned')!.checkVisibility(), true, false],
  ['reader view leaves a menu where a script has put it', { 'reader-view': true }, '<main><div style="position: absolute; transform: translate3d(40px, 50px, 0)"><p>text</p><p>text</p></div></main>', styleOf('transform', 'div'), 'matrix(1, 0, 0, 1, 40, 50)', 'matrix(1, 0, 0, 1, 40, 50)'],
  ['reader view takes the content out of what has no size of its own', { 'reader-view': true }, '<div style="contain: size"><main>text</main></div>', (one) => one.offsetHeight > 0, false, true],
  ['reader view shows no picture that is higher than the window', { 'reader-view': true }, '<main><video width="100" height="5000"></video></main>', (one) => one.querySelector('video')!.offsetHeight < innerHeight, false, true],
  ['reader view leaves no text on a ground that it was not made for', { 'reader-view': true }, '<main><p style="color: #fff">text</p></main>', (one) => styleOf('color', 'p')(one) === 'rgb(255, 255, 255)', true, false],
]; // prettier-ignore

const filters: Row[] = [
  ['saturation', { saturation: 50 }, '<p></p>', () => getComputedStyle(document.documentElement).filter, 'none', 'saturate(0.5)'],
  ['monochrome', { monochrome: true }, '<p></p>', () => getComputedStyle(document.documentElement).filter, 'none', 'grayscale(1)'],
  ['colour vision', { 'colour-vision': 'protan' }, '<p></p>', () => getComputedStyle(document.documentElement).filter, 'none', 'url("#curb-cut-colour-vision")'],
  ['filters together', { 'colour-vision': 'tritan', monochrome: true, saturation: 120 }, '<p></p>', () => getComputedStyle(document.documentElement).filter, 'none', 'saturate(1.2) grayscale(1) url("#curb-cut-colour-vision")'],
]; // prettier-ignore

const rows = [...textSize, ...looks, ...filters];

describe('adjustments', () => {
  for (const [why, chosen, html, measure, before, after] of rows) {
    it(why, async () => {
      const element = page.mount(html);
      const original = bytes();
      // A sheet that imports another is none in Firefox until that has come.
      await becomesTrue(() => measure(element) === before, 1000);
      expect(measure(element), 'before').to.equal(before);
      await page.show(chosen);
      // On a slow machine contrast is judged once more, when the grounds have been laid.
      await becomesTrue(() => measure(element) === after, 1000);
      expect(measure(element), 'after').to.equal(after);
      await page.show({});
      expect(measure(element), 'undone').to.equal(before);
      expect(bytes()).to.equal(original);
    });
  }

  for (const [why, chosen, html, measure, before] of filters) {
    it(`${why} leaves colours alone that the device forces`, async () => {
      const element = page.mount(html);
      await emulateMedia({ forcedColors: 'active' });
      await page.show(chosen);
      const shown = measure(element);
      await emulateMedia({ forcedColors: 'none' });
      expect(shown).to.equal(before);
    });
  }
});
