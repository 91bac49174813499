import { expect } from '@open-wc/testing';
import { carousel } from '../../../src/rules/media/carousel.js';
import { motorOf } from '../../../src/rules/evidence/media/carousel-motor.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

/** A script of a page that keeps what is called on it. */
interface Played {
  readonly played: string[];
}

/** Puts a script on or beside the carousel; answers with what will be called on it. */
const SCRIPTS: readonly (readonly [name: string, markup: string, install: (element: Element, view: Record<string, unknown>) => Played, stop: string, start: string])[] = [
  ['Swiper', '<div class="swiper"></div>', (element) => {
    const played: string[] = [];
    Object.assign(element, { swiper: { autoplay: { running: true, stop: () => played.push('stop'), start: () => played.push('start') } } });
    return { played };
  }, 'stop', 'start'],
  ['Slick', '<div class="slick-slider"></div>', (element) => {
    const played: string[] = [];
    Object.assign(element, { slick: { options: { autoplay: true }, slickPause: () => played.push('pause'), slickPlay: () => played.push('play') } });
    return { played };
  }, 'pause', 'play'],
  ['Bootstrap', '<div class="carousel" data-bs-ride="carousel"></div>', (_element, view) => {
    const played: string[] = [];
    view['bootstrap'] = { Carousel: { getInstance: () => ({ pause: () => played.push('pause'), cycle: () => played.push('cycle') }) } };
    return { played };
  }, 'pause', 'cycle'],
  ['Bootstrap before 5', '<div class="carousel" data-ride="carousel"></div>', (_element, view) => {
    const played: string[] = [];
    view['jQuery'] = () => ({ carousel: (how: string) => played.push(how) });
    return { played };
  }, 'pause', 'cycle'],
  ['Owl Carousel', '<div class="owl-carousel"></div>', (_element, view) => {
    const played: string[] = [];
    view['jQuery'] = () => ({ data: () => ({ settings: { autoplay: true } }), trigger: (how: string) => played.push(how) });
    return { played };
  }, 'stop.owl.autoplay', 'play.owl.autoplay'],
  ['Flickity', '<div class="flickity-enabled"></div>', (_element, view) => {
    const played: string[] = [];
    view['Flickity'] = { data: () => ({ player: { state: 'playing' }, stopPlayer: () => played.push('stop'), playPlayer: () => played.push('play') }) };
    return { played };
  }, 'stop', 'play'],
]; // prettier-ignore

describe('carousel', () => {
  mendingRows([carousel], [
    ['says that it is one, and is called by its heading', '<h2>Our work</h2><div class="swiper"><p>One</p></div>', '<h2>Our work</h2><div class="swiper" role="region" aria-roledescription="carousel" aria-label="Our work"><p>One</p></div>'],
    ['is a group where nothing names it', '<div class="carousel"><p>One</p></div>', '<div class="carousel" role="group" aria-roledescription="carousel"><p>One</p></div>'],
    ['keeps a name', '<section class="splide" aria-label="Sights"><p>One</p></section>', '<section class="splide" aria-label="Sights" role="region" aria-roledescription="carousel"><p>One</p></section>'],
    ['leaves one that says so', '<div class="carousel" role="group" aria-roledescription="carousel"><p>One</p></div>', '<div class="carousel" role="group" aria-roledescription="carousel"><p>One</p></div>'],
    ['leaves what lies in one', '<section aria-roledescription="carousel" role="region" aria-label="Sights"><div class="swiper"></div></section>', '<section aria-roledescription="carousel" role="region" aria-label="Sights"><div class="swiper"></div></section>'],
    ['leaves a role', '<ul class="glide" role="listbox"></ul>', '<ul class="glide" role="listbox"></ul>'],
    ['is unsure of what is hidden', '<div class="carousel" hidden=""><p>One</p></div>', '<div class="carousel" hidden=""><p>One</p></div>'],
  ]); // prettier-ignore

  mendsAnywhere([carousel], '<div class="carousel"><p>One</p></div>', '<div class="carousel" role="group" aria-roledescription="carousel"><p>One</p></div>'); // prettier-ignore

  it('says it in the language of the page', async () => {
    const page = await mending('<div class="carousel"><p>Eins</p></div>', { rules: [carousel], lang: 'de' });
    expect(page.body.querySelector('.carousel')!.getAttribute('aria-roledescription')).to.equal('Karussell');
    page.end();
  });

  for (const [name, markup, install, stop, start] of SCRIPTS) {
    it(`stands still, and moves on once that is undone: ${name}`, async () => {
      const page = await mending('<main></main>', { rules: [carousel] });
      const main = page.body.firstElementChild!;
      const box = page.document.createElement('div');
      box.innerHTML = markup;
      const view = page.document.defaultView as unknown as Record<string, unknown>;
      const { played } = install(box.firstElementChild!, view);
      main.append(box);
      await page.settled();
      expect(played).to.deep.equal([stop]);
      page.undo();
      expect(played).to.deep.equal([stop, start]);
      page.end();
    });
  }

  it('knows no motor of what stands still', () => {
    const element = document.createElement('div');
    Object.assign(element, { swiper: { autoplay: { running: false } } });
    expect(motorOf(element)).to.equal(undefined);
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<div class="carousel"><p>One</p></div>', { rules: [carousel], scope: 'certain' });
    expect(page.html).to.equal('<div class="carousel"><p>One</p></div>');
    page.end();
  });
});
