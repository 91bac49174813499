import { expect } from '@open-wc/testing';
import { candidacy, type Candidacy } from '../../../src/images/choice/candidacy.js';
import { container } from '../../support/mount.js';

const { element: area, mount } = container();

const big = 'style="width:100px;height:80px"';
const behind =
  'style="display:block;width:100px;height:80px;background:linear-gradient(red,blue),url(/demo/img/lemons.jpg)"';
const icon = 'style="width:16px;height:16px"';

const rows: [why: string, html: string, candidacy: Candidacy][] = [
  ['an image without alt', `<img ${big} src="a.jpg">`, 'wanted'],
  ['an alt that is empty is the decision of the author', `<img ${big} src="a.jpg" alt="">`, 'named'],
  ['an alt that says something', `<img ${big} alt="Our house">`, 'named'],
  ['an alt that is a file name', `<img ${big} alt="IMG_2041.jpg">`, 'wanted'],
  ['an alt that only says that there is an image', `<img ${big} alt="Image 3">`, 'wanted'],
  ['an alt that begins like a word for images', `<img ${big} alt="Image of our house">`, 'named'],
  ['an image with aria-label', `<img ${big} aria-label="Our house">`, 'named'],
  ['an image taken out of the tree by role', `<img ${big} role="none">`, 'hidden'],
  ['an image inside aria-hidden', `<p aria-hidden="true"><img ${big}></p>`, 'hidden'],
  ['an image that is not drawn', `<p style="display:none"><img ${big}></p>`, 'hidden'],
  ['a tracking pixel', '<img style="width:1px;height:1px">', 'decorative'],
  ['a line', '<img style="width:600px;height:8px">', 'decorative'],
  ['a spacer by its name', `<img ${big} src="img/spacer_2.gif">`, 'decorative'],
  [
    'a picture that stands in its address, and has a word for spacers in its bytes',
    `<img ${big} src="data:image/png;base64,iVBORw0KGgo/dot+AAAA">`,
    'wanted',
  ],
  ['an icon beside its own text', `<a href="#"><img ${icon} src="i.png"> Call us</a>`, 'decorative'],
  ['an icon alone in its link', `<a href="#"><img ${icon} src="i.png"></a>`, 'wanted'],
  ['a photograph in a link with text', `<a href="#"><img ${big} src="i.png"> Read on</a>`, 'wanted'],
  ['a bullet', `<ul>${`<li><img ${icon} src="b.png"> point</li>`.repeat(5)}</ul>`, 'decorative'],
  ['a drawing that the author calls an image', `<svg ${big} role="img"></svg>`, 'wanted'],
  ['a drawing with a title', `<svg ${big} role="img"><title>Chart</title></svg>`, 'named'],
  ['a drawing as large as a picture', `<svg ${big}></svg>`, 'wanted'],
  ['a drawing with words of its own', `<svg ${big}><text>Chart</text></svg>`, 'named'],
  ['a small drawing without a role, which nobody is told of', `<svg ${icon}></svg>`, 'named'],
  ['a drawing in a link', `<a href="#"><svg ${big}></svg></a>`, 'named'],
  ['a canvas as large as a picture', `<canvas ${big}></canvas>`, 'wanted'],
  ['a canvas with a text for those who do not see it', `<canvas ${big}>Sales rose</canvas>`, 'named'],
  ['a link that only shows what style puts behind it', `<a href="#" ${behind}></a>`, 'wanted'],
  ['a button that only shows what style puts behind it', `<button ${behind}></button>`, 'wanted'],
  ['a link with a text and a picture behind it', `<a href="#" ${behind}>Read on</a>`, 'named'],
  ['a link with a name and a picture behind it', `<a href="#" aria-label="Read on" ${behind}></a>`, 'named'],
  ['a link that shows nothing', '<a href="#" style="display:block;width:100px;height:80px"></a>', 'named'],
  ['an empty box with a picture behind it', `<div ${behind}></div>`, 'wanted'],
  ['a box with words and a picture behind it', `<div ${behind}>Read on</div>`, 'named'],
  ['a box with anything in it', `<div ${behind}><b></b></div>`, 'named'],
  ['a box to type into', `<div contenteditable ${behind}></div>`, 'named'],
  ['a box that its author has given a role', `<div role="status" ${behind}></div>`, 'named'],
  [
    'a box that shows a part of a picture',
    `<div ${behind.replace(')"', ');background-position:0 -20px"')}></div>`,
    'named',
  ],
  ['a box as small as an icon', `<div ${behind.replace('80px', '40px')}></div>`, 'named'],
  ['an empty box that shows nothing', `<div ${big}></div>`, 'named'],
  ['a canvas that the author calls an image', `<canvas ${big} role="img"></canvas>`, 'wanted'],
  ['an image button', `<input type="image" ${big} src="a.png">`, 'wanted'],
];

describe('candidacy', () => {
  for (const [why, html, expected] of rows) {
    it(why, () => {
      mount(html);
      const image = area.querySelector('img, svg, canvas, input') ?? area.querySelector('a, button, div')!;
      expect(candidacy(image, (element, name) => element.getAttribute(name))).to.equal(expected);
    });
  }

  it('a box with anything in its shadow tree', () => {
    mount(`<div ${behind}></div>`);
    const box = area.querySelector('div')!;
    box.attachShadow({ mode: 'open' }).textContent = 'Read on';
    expect(candidacy(box, (element, name) => element.getAttribute(name))).to.equal('named');
  });
});
