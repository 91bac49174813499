import { expect } from '@open-wc/testing';
import { translator } from '../../src/i18n/translator.js';
import type { Describer } from '../../src/images/answers/describer.js';
import { writeText } from '../../src/images/saying/write-text.js';
import { plain } from '../support/pictures.js';
import { colourDescriber } from './support/colour-describer.js';
import { describedPage } from './support/described-page.js';

const here = describedPage();
const { area, mount, start } = here;

describe('ImageTexts, in another language,', () => {
  it('says a label in the language of the sentence, and all of the sentence in that language', async () => {
    mount(['de', 'es', 'en'].map((lang) => `<p lang="${lang}"><img id="${lang}"></p>`).join(''));
    await start([]);
    const german = translator({ 'images.possibly': 'Bild, möglicherweise: {label}' }, 'de');
    const writing = { ledger: here.ledger, translate: german, language: 'de-AT' };
    const say = (id: string, text: string, lang: string): string => {
      const image = area.querySelector(`#${id}`)!;
      const alt = writeText(image, { kind: 'label', text, lang, confidence: 0.97, source: 'test' }, writing);
      return `${alt} (${image.getAttribute('lang')})`;
    };
    expect(say('de', 'Hund', 'de')).to.equal('Bild, möglicherweise: Hund (null)');
    expect(say('es', 'Hund', 'de')).to.equal('Bild, möglicherweise: Hund (de)');
    expect(say('de', 'gizmo', 'en')).to.equal('Image, possibly: gizmo (en)');
    expect(say('en', 'gizmo', 'en')).to.equal('Image, possibly: gizmo (null)');
  });

  it('asks for the word of another language with all that is true of the image', async () => {
    const image = mount(`<img id="a" src="${await plain('#000028')}">`) as HTMLImageElement;
    const asked: unknown[] = [];
    const describe: Describer['describe'] = () =>
      Promise.resolve({ kind: 'label', text: 'pug', broader: ['dog', 'animal'], confidence: 0.97, lang: 'en' });
    await start([colourDescriber({ describe })], [], {
      labelIn: (...words) => (asked.push(words), Promise.resolve('Hund')),
    });
    expect(asked).to.deep.equal([['en', ['pug', 'dog', 'animal']]]);
    expect(image.alt).to.equal('Image, possibly: Hund');
  });

  it('says it in English where the words of the other language cannot be had', async () => {
    const image = mount(`<img id="a" src="${await plain('#000029')}">`) as HTMLImageElement;
    const describe: Describer['describe'] = () =>
      Promise.resolve({ kind: 'label', text: 'pug', confidence: 0.97, lang: 'en' });
    await start([colourDescriber({ describe })], [], { labelIn: () => Promise.reject(new Error('offline')) });
    expect(image.alt).to.equal('Image, possibly: pug');
  });
});
