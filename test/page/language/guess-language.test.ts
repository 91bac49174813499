import { expect } from '@open-wc/testing';
import { contradictingLanguage, guessLanguage } from '../../../src/page/language/guess-language.js';

/** A sentence that a clinic might write, in each language. */
const SENTENCES = {
  en: 'We offer treatment for people who have been living with depression for a long time.',
  es: 'Ofrecemos tratamiento para las personas que llevan mucho tiempo con depresión.',
  fr: 'Nous proposons un traitement pour les personnes qui vivent avec une dépression.',
  de: 'Wir bieten eine Behandlung für Menschen an, die seit langem mit Depressionen leben.',
  pt: 'Oferecemos tratamento para as pessoas que vivem há muito tempo com uma depressão.',
  it: 'Offriamo una cura per le persone che vivono da molto tempo con la depressione.',
  nl: 'Wij bieden een behandeling voor mensen die al lang met een depressie leven.',
  pl: 'Oferujemy leczenie dla osób, które od dawna żyją z depresją i nie mają pomocy.',
  sv: 'Vi erbjuder behandling för dig som har levt med en depression och inte får hjälp.',
  fi: 'Tarjoamme hoitoa niille, jotka ovat eläneet masennuksen kanssa ja joita se ei ole auttanut.',
  tr: 'Uzun süredir depresyon ile yaşayan ve bir çözüm arayan herkes için tedavi sunuyoruz.',
  cs: 'Nabízíme léčbu pro lidi, kteří žijí s depresí a pro které je pomoc daleko.',
  hu: 'Kezelést kínálunk azoknak, akik régóta élnek depresszióval, és nem kapnak segítséget.',
  ru: 'Мы предлагаем лечение людям, которые давно живут с депрессией.',
  uk: 'Ми пропонуємо лікування людям, які давно живуть із депресією.',
  ar: 'نحن نقدم العلاج للأشخاص الذين يعانون من الاكتئاب.',
  fa: 'ما برای کسانی که با افسردگی زندگی می‌کنند درمان ارائه می‌دهیم.',
  he: 'אנו מציעים טיפול לאנשים החיים עם דיכאון.',
  ja: 'うつ病と長く付き合っている方のための治療を行っています。',
  zh: '我们为长期患有抑郁症的人提供治疗。',
  ko: '우리는 오랫동안 우울증을 앓아 온 사람들을 치료합니다.',
  el: 'Προσφέρουμε θεραπεία σε ανθρώπους που ζουν με κατάθλιψη.',
  hi: 'हम अवसाद से पीड़ित लोगों का उपचार करते हैं।',
};

describe('guessLanguage', () => {
  for (const [language, sentence] of Object.entries(SENTENCES)) {
    it(`knows ${language}`, () => expect(guessLanguage(sentence)).to.equal(language));
  }

  it('knows a page that is mostly names and single words', () => {
    const menu = 'Home Services Clinic Contact Prices Treatment Adults Children Filling Implants Braces Gender Female Male Doctor Lund Roca Mia Paul Ines Ek';
    const text = `${menu} ${menu} A smile for life. Do you see children? A new root made of titanium. I agree to the terms. We call you back.`;
    expect(guessLanguage(text)).to.equal('en');
  }); // prettier-ignore

  for (const text of ['', '12 345', 'Login Contact', 'Kaffee', 'Dr Smith & Dr Jones', 'Hasta Hasta Hasta']) {
    it(`does not tell the language of "${text}"`, () => expect(guessLanguage(text)).to.equal(''));
  }
});

describe('contradictingLanguage', () => {
  it('tells a text that is plainly in another language', () => {
    expect(contradictingLanguage(SENTENCES.de, 'en')).to.equal('de');
    expect(contradictingLanguage(SENTENCES.ja, 'en')).to.equal('ja');
  });

  it('leaves what it cannot compare with, and what agrees', () => {
    expect(contradictingLanguage(SENTENCES.nl, 'af')).to.equal('');
    expect(contradictingLanguage(SENTENCES.en, 'en')).to.equal('');
    expect(contradictingLanguage(`${SENTENCES.en} ${SENTENCES.de}`, 'de')).to.equal('');
  });

  it('takes two words that come again and again for no proof', () => {
    expect(contradictingLanguage('Randevu Hasta Doktor Randevu Al Hasta', 'en')).to.equal('');
  });
});
