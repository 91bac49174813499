import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { loadFrame } from '../../support/frame.js';
import { pointAt } from '../support/point-at.js';
import { bytes, shownPage, until } from '../support/shown-page.js';

const page = shownPage();

const boxes = (): HTMLElement[] => [...page.layer.querySelectorAll<HTMLElement>('[data-over]')];

describe('reading aids', () => {
  it('the magnifier shows the text under the pointer, and that of what has focus', async () => {
    const area = page.mount(
      '<div><p>Opening hours</p><button>Book a visit</button><input type="password" value="secret"></div>',
    );
    await page.show({ magnifier: true });
    expect(boxes()[0]!.checkVisibility()).to.be.false;
    const { top } = area.getBoundingClientRect();
    await pointAt(area.querySelector('p')!);
    expect([boxes()[0]!.checkVisibility(), boxes()[0]!.textContent]).to.deep.equal([true, 'Opening hours']);
    expect(area.getBoundingClientRect().top, 'it lies over the page, and moves nothing there').to.equal(top);
    area.querySelector('button')!.focus();
    expect(boxes()[0]!.textContent).to.equal('Book a visit');
    area.querySelector('input')!.focus();
    expect(boxes()[0]!.textContent).not.to.contain('secret');
    await page.show({});
    expect(boxes()).to.be.empty;
  });

  for (const [what, markup, shown] of [
    ['a button, and not what the server is told', '<button value="save_and_go">Save</button>', 'Save'],
    ['the choice of a list', '<select><option value="de">Germany</option></select>', 'Germany'],
    ['the name of a box', '<input type="checkbox" value="yes_1" aria-label="I agree">', 'I agree'],
    ['what is written in a field', '<input value="Ann">', 'Ann'],
    ['what is written on a button that sends', '<input type="submit" value="Send">', 'Send'],
    [
      'what a slot shows in a button',
      '<span><template shadowrootmode="open" shadowrootdelegatesfocus><button><i><slot></slot></i></button></template>Pay</span>',
      'Pay',
    ],
    [
      'what a slot shows in a title',
      '<span><template shadowrootmode="open" shadowrootdelegatesfocus><h2 tabindex="0"><slot></slot></h2></template>Hours</span>',
      'Hours',
    ],
    [
      'what a slot shows in a slot of a title',
      '<span><template shadowrootmode="open" shadowrootdelegatesfocus><section><template shadowrootmode="open" shadowrootdelegatesfocus><h2 tabindex="0"><slot></slot></h2></template><slot></slot></section></template>Hours</span>',
      'Hours',
    ],
    ['nothing of a colour in numbers', '<input type="color" value="#123456">', ''],
  ] as const) {
    it(`the magnifier shows ${what}`, async () => {
      const area = page.mount(`<div>${markup}</div>`);
      await page.show({ magnifier: true });
      (area.firstElementChild as HTMLElement).focus();
      expect(boxes()[0]!.textContent).to.equal(shown);
    });
  }

  const many = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
  for (const [what, markup, end] of [
    ['a paragraph', `<p style="margin:0"><b>Begin</b> ${many}</p>`, 'p'],
    [
      'a paragraph in a shadow tree',
      `<div><template shadowrootmode="open"><p style="margin:0">${many}</p></template></div>`,
      'p',
    ],
    ['a field', `<textarea style="font:inherit;width:90%;height:600px">${many}</textarea>`, 'textarea'],
  ] as const) {
    it(`the magnifier shows what the pointer is on in the middle of ${what}, in whole words`, async () => {
      const area = page.mount(`<div style="font:16px/20px monospace;width:600px">${markup}</div>`);
      await page.show({ magnifier: true });
      const inner = area.querySelector(end) ?? area.firstElementChild!.shadowRoot!.querySelector(end)!;
      const { left, top } = inner.getBoundingClientRect();
      const at = { clientX: left + 200, clientY: top + 250, view: window, bubbles: true, composed: true };
      inner.dispatchEvent(new PointerEvent('pointermove', at));
      const words = boxes()[0]!
        .textContent.replace(/^… | …$/g, '')
        .split(' ');
      expect(
        words.every((word) => many.split(' ').includes(word)),
        words.join(),
      ).to.be.true;
      expect(words).to.have.length.within(30, 50);
      expect(many.split(' ').indexOf(words[0]!)).to.be.within(40, 100);
    });
  }

  it('the magnifier shows the beginning of a long text that has focus', async () => {
    const area = page.mount(`<div><p tabindex="0">${many}</p></div>`);
    await page.show({ magnifier: true });
    area.querySelector('p')!.focus();
    expect(boxes()[0]!.textContent).to.match(/^word0 word1 .* …$/);
  });

  it('guide and mask follow the pointer, and let every press through', async () => {
    const area = page.mount('<div><p>One</p><button>Two</button></div>');
    const button = area.querySelector('button')!;
    await page.show({ 'reading-guide': true, 'reading-mask': true });
    await pointAt(button);
    const { top, height, left, width } = button.getBoundingClientRect();
    const middle = Math.round(top + height / 2);
    const [guide, mask] = boxes().map((box) => box.getBoundingClientRect());
    expect(guide!.top).to.be.within(middle, middle + 30);
    expect(mask!.top + mask!.height / 2).to.be.closeTo(middle, 1);
    await page.show({ 'reading-mask': true, magnifier: true });
    const heights = boxes().map((box) => Number(getComputedStyle(box).zIndex) || 0);
    expect(heights[1], 'the magnifier is not darkened').to.be.above(heights[0]!);
    expect(document.elementFromPoint(left + width / 2, middle)).to.equal(button);
  });

  it('a pointer in a frame is followed where it is seen', async () => {
    const frame = await loadFrame('<!doctype html><p style="margin: 80px 0">framed</p>');
    await page.show({ magnifier: true, 'reading-guide': true });
    const paragraph = frame.document.querySelector('p')!;
    const { top } = frame.element.getBoundingClientRect();
    paragraph.dispatchEvent(
      new frame.window.PointerEvent('pointermove', { bubbles: true, composed: true, clientY: 90, view: frame.window }),
    );
    expect(boxes()[0]!.textContent).to.equal('framed');
    expect(boxes()[1]!.getBoundingClientRect().top).to.be.closeTo(top + frame.element.clientTop + 90 + 14, 1);
    frame.element.remove();
  });

  it('a word that is selected can be looked up where the owner says; nothing else is asked', async () => {
    const text = page.mount('<p>A mild <b>sedative</b> is given.</p>');
    const before = bytes();
    await page.show({ dictionary: true });
    const link = page.layer.querySelector('a')!;
    expect(link.checkVisibility(), 'nothing is selected').to.be.false;
    getSelection()!.selectAllChildren(text.querySelector('b')!);
    await until(() => link.checkVisibility());
    expect([link.textContent, link.href]).to.deep.equal(['Look up “sedative”', 'https://words.example/sedative']);
    getSelection()!.selectAllChildren(text);
    await until(() => !link.checkVisibility());
    expect(link.checkVisibility(), 'a sentence is no word').to.be.false;
    getSelection()!.removeAllRanges();
    await page.show({});
    expect([boxes().length, bytes()]).to.deep.equal([0, before]);
  });

  it('texts of images are shown where the images are', async () => {
    const image = page.mount('<img alt="A sofa" width="200" height="100" src="data:,">');
    await page.show({ 'image-texts': true });
    await until(() => boxes()[0]!.textContent === 'A sofa');
    const [caption, place] = [boxes()[0]!.firstElementChild!.getBoundingClientRect(), image.getBoundingClientRect()];
    expect([caption.left, caption.bottom]).to.deep.equal([place.left, place.bottom]);
    image.setAttribute('alt', '');
    dispatchEvent(new Event('resize'));
    await until(() => boxes()[0]!.textContent === '');
    expect(boxes()[0]!.textContent).to.equal('');
  });

  const PLACE = 'width="200" height="100"';
  for (const [why, markup, shown] of [
    [
      'named by what it refers to',
      `<i><img ${PLACE} src="data:," aria-labelledby="that"><b id="that">A desk</b></i>`,
      'A desk',
    ],
    ['drawn, with a title', `<svg ${PLACE}><title>A chart</title><g><title>A bar</title></g></svg>`, 'A chart'],
    ['drawn in a drawing', `<svg ${PLACE}><svg><title>A bar</title></svg></svg>`, ''],
    ['drawn, and left out of what is read', `<svg ${PLACE} aria-hidden="true"><title>A bar</title></svg>`, ''],
    ['a button', `<input type="image" ${PLACE} src="data:," alt="Search">`, 'Search'],
    ['named by a tip alone', `<img ${PLACE} src="data:," title="A vase">`, 'A vase'],
    ['decorative, with a tip', `<img ${PLACE} src="data:," alt="" title="A vase">`, ''],
    ['decorative by its role', `<img ${PLACE} src="data:," alt="A vase" role="presentation">`, ''],
    ['in what is left out of what is read', `<i aria-hidden="true"><img ${PLACE} src="data:," alt="A vase"></i>`, ''],
    ['decorative', `<img ${PLACE} src="data:," alt="">`, ''],
  ] as const) {
    it(`the text of an image is shown that is ${why}`, async () => {
      page.mount(`<div>${markup}<img alt="The end" ${PLACE} src="data:,"></div>`);
      await page.show({ 'image-texts': true });
      await until(() => boxes()[0]!.textContent.endsWith('The end'));
      expect(boxes()[0]!.textContent).to.equal(`${shown}The end`);
    });
  }

  for (const [why, change, shown] of [
    ['gets another text', (image: Element) => image.setAttribute('alt', 'A chair'), 'A chair'],
    ['is hidden', (image: Element) => image.setAttribute('style', 'display: none'), ''],
    ['goes', (image: Element) => image.remove(), ''],
  ] as const) {
    it(`the text of an image follows where the image ${why}`, async () => {
      const image = page.mount('<img alt="A sofa" width="200" height="100" src="data:,">');
      await page.show({ 'image-texts': true });
      await until(() => boxes()[0]!.textContent === 'A sofa');
      change(image);
      await until(() => boxes()[0]!.textContent === shown);
      expect(boxes()[0]!.textContent).to.equal(shown);
    });
  }

  it('texts of images are not drawn in every frame of a page that changes in every frame', async () => {
    const image = page.mount('<img alt="A sofa" width="200" height="100" src="data:,">');
    await page.show({ 'image-texts': true });
    await until(() => boxes()[0]!.textContent === 'A sofa');
    let looks = 0;
    image.checkVisibility = () => {
      looks += 1;
      for (const start = performance.now(); performance.now() < start + 5;);
      return true;
    };
    for (let frame = 0; frame < 30; frame++) {
      image.style.opacity = String(frame / 30);
      await nextFrame();
    }
    expect(looks).to.be.within(1, 6);
  });

  it('nothing of what lies over the page is printed', async () => {
    page.mount('<main><img alt="A lamp" src="/nowhere.png" width="20" height="20"></main>');
    await page.show({ magnifier: true, 'reading-mask': true, 'reading-guide': true, 'read-aloud': true });
    const drawn = (): boolean[] => [...page.layer.children].map((box) => box.checkVisibility());
    expect(drawn()).to.include(true);
    await emulateMedia({ media: 'print' });
    expect(drawn()).not.to.include(true);
    await emulateMedia({ media: 'screen' });
  });
});
