import { expect } from '@open-wc/testing';
import { loadFrame } from '../support/frame.js';
import { plain } from '../support/pictures.js';
import { saidOfItself } from '../support/said-of-itself.js';
import { colourDescriber } from './support/colour-describer.js';
import { describedPage } from './support/described-page.js';

const here = describedPage();
const { area, mount, told, start, settled } = here;

describe('images get their texts', () => {
  it('from the file that the browser chose among several', async () => {
    const [small, large, source] = await Promise.all(['#000030', '#000031', '#000032'].map((one) => plain(one)));
    mount(
      `<img id="a" sizes="120px" srcset="${small} 120w, ${large} 2400w">
       <picture><source srcset="${source}"><img id="b" src="${small}"></picture>`,
    );
    await start([colourDescriber()]);
    expect(told).to.have.members(['a Image, possibly: 0 0 48 (colour)', 'b Image, possibly: 0 0 50 (colour)']);
  });

  it('anew when a script gives them other files to choose from', async () => {
    const [before, after, other] = await Promise.all(['#000033', '#000034', '#000035'].map((one) => plain(one)));
    mount(`<img id="a" srcset="${before}"><picture><source srcset="${before}"><img id="b" src="${before}"></picture>`);
    await start([colourDescriber()]);
    told.length = 0;
    area.querySelector('img')!.srcset = after!;
    area.querySelector('source')!.srcset = other!;
    await Promise.all([...area.querySelectorAll('img')].map((image) => image.decode()));
    await settled();
    expect(told).to.have.members(['a Image, possibly: 0 0 52 (colour)', 'b Image, possibly: 0 0 53 (colour)']);
  });

  it('in frames of the same origin', async () => {
    const { element, document: inner } = await loadFrame(
      `<img id="a" alt="A house"><img id="b" src="${await plain('#000036')}">`,
    );
    try {
      await start([colourDescriber()]);
      expect(inner.querySelector<HTMLImageElement>('#b')!.alt).to.equal('Image, possibly: 0 0 54');
      expect(told).to.deep.equal(['b Image, possibly: 0 0 54 (colour)']);
    } finally {
      element.remove();
    }
  });
});

describe('images that are hidden', () => {
  const shown = async (image: Element): Promise<void> => {
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(image));
    await new Promise(requestAnimationFrame);
    await settled();
  };
  const ways: [why: string, before: string, show: (slide: HTMLElement) => void][] = [
    ['in a slide that is not rendered', 'style="display:none"', (slide) => (slide.style.display = 'block')],
    ['in a slide that readers are not told of', 'aria-hidden="true"', (slide) => slide.removeAttribute('aria-hidden')],
    ['in a slide that is inert', 'inert', (slide) => slide.removeAttribute('inert')],
  ];
  for (const [index, [why, before, show]] of ways.entries()) {
    it(`get their texts once they are shown: ${why}`, async () => {
      mount(`<div ${before}><img id="a" src="${await plain(`#00006${index}`)}"></div>`);
      const slide = area.querySelector<HTMLElement>('div')!;
      await start([colourDescriber()]);
      await shown(slide);
      expect(told).to.be.empty;
      show(slide);
      await shown(slide);
      expect(told).to.deep.equal([`a Image, possibly: 0 0 ${96 + index} (colour)`]);
    });
  }
});

describe('images wait', () => {
  it('without holding up others, where they come to be loaded lazily before it is their turn', async () => {
    const [before, after, other] = await Promise.all(['#000070', '#000071', '#000072'].map((one) => plain(one)));
    // As many as are looked at together.
    const far = Array.from({ length: 4 }, () => `<img class="far" src="${before}">`).join('');
    mount(`<p style="height:20000px"></p>${far}<img id="a" src="${other}">`);
    await Promise.all([...area.querySelectorAll('img')].map((image) => image.decode()));
    let isHidden = true;
    Object.defineProperty(document, 'hidden', { get: () => isHidden, configurable: true });
    try {
      const described = start([colourDescriber()]);
      await here.page.settled();
      await new Promise((resolve) => new IntersectionObserver(resolve).observe(area));
      for (const image of area.querySelectorAll<HTMLImageElement>('.far'))
        Object.assign(image, { loading: 'lazy', src: `${after}#` });
      await here.page.settled();
      isHidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await described;
      expect(told).to.deep.equal(['a Image, possibly: 0 0 114 (colour)']);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('in a hidden tab, until it is shown again', async () => {
    mount(`<img id="a" src="${await plain('#000037')}">`);
    let isHidden = true;
    Object.defineProperty(document, 'hidden', { get: () => isHidden, configurable: true });
    try {
      const describer = colourDescriber();
      const described = start([describer]);
      const image = area.querySelector('img')!;
      // By then its turn would have come.
      await new Promise((resolve) => new IntersectionObserver(resolve).observe(image));
      await new Promise(requestAnimationFrame);
      expect(describer.asked).to.be.empty;
      isHidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await described;
      expect(told).to.deep.equal(['a Image, possibly: 0 0 55 (colour)']);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('while the battery is low, until focus comes to them or it is charged', async () => {
    const battery = Object.assign(new EventTarget(), { charging: false, level: 0.15 });
    await saidOfItself({ getBattery: () => Promise.resolve(battery) }, async () => {
      mount(`<img id="a" tabindex="0" src="${await plain('#000038')}"><img id="b" src="${await plain('#000039')}">`);
      await start([colourDescriber()]);
      expect(told).to.be.empty;
      area.querySelector('img')!.focus();
      await settled();
      expect(told).to.deep.equal(['a Image, possibly: 0 0 56 (colour)']);
      battery.charging = true;
      battery.dispatchEvent(new Event('chargingchange'));
      await settled();
      expect(told).to.have.length(2);
    });
  });
});
