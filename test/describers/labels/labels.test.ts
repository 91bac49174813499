import { expect } from '@open-wc/testing';
import { bestLabel, type Circumstances } from '../../../src/describers/labels/best-label.js';
import { isBroad, labels } from '../../../src/describers/labels/labels.js';
import { animals } from '../../../src/describers/labels/animals.js';
import { nature } from '../../../src/describers/labels/nature.js';
import { places } from '../../../src/describers/labels/places.js';
import { silent } from '../../../src/describers/labels/silent.js';
import { things } from '../../../src/describers/labels/things.js';

/** Odds of 1,000 classes that are nought but for those given. */
const odds = (given: Record<number, number>): Float32Array => Object.assign(new Float32Array(1000), given);

describe('the table of labels', () => {
  it('holds every class of ImageNet once, as a word or as silence', () => {
    const entries = [animals, nature, places, things, silent].join('\n').matchAll(/(?<=^ {2}|, )\d+(?= )/gm);
    const classes = Array.from(entries, Number).sort((a, b) => a - b);
    expect(classes).to.deep.equal(Array.from({ length: 1000 }, (_, index) => index));
  });

  it('knows the broadest of words, of which anything says more', () => {
    expect(['animal', 'food', 'building', 'sports equipment'].filter((word) => !isBroad(word))).to.deep.equal([]);
    expect(['dog', 'bird', 'umbrella', 'bottle', 'golden retriever'].filter(isBroad)).to.deep.equal([]);
  });

  it('holds words that can be spoken, narrow before broad', () => {
    const words = labels.flat();
    expect(words.filter((word) => !/^[a-zA-Z][a-zA-Z' ()-]*$/.test(word))).to.deep.equal([]);
    expect(labels[207]).to.deep.equal(['golden retriever', 'retriever', 'dog', 'animal']);
    expect(labels[720]).to.deep.equal(['pill bottle', 'bottle']);
  });

  it('holds no word twice of one class, whose odds would be counted twice', () => {
    expect(labels.filter((words) => new Set(words).size < words.length)).to.deep.equal([]);
  });

  it('says nothing of people, nor of what a person must never be mistaken for', () => {
    for (const index of [366, 367, 372, 903, 982]) expect(labels[index], String(index)).to.deep.equal([]);
    const unsayable = /\b(?:person|people|man|woman|child|groom|patient|gorilla|monkey|ape|wig|prison)\b/;
    expect(labels.flat().filter((word) => unsayable.test(word))).to.deep.equal([]);
  });
});

describe('the best label', () => {
  const cases: [why: string, odds: Record<number, number>, word: string | undefined][] = [
    ['one class that is sure', { 720: 0.97 }, 'pill bottle'],
    ['one class that is nearly sure', { 720: 0.94 }, 'bottle'],
    ['one class beyond which there is no broader word', { 879: 0.89 }, 'umbrella'],
    ['near things beyond whose word there is no broader one', { 423: 0.5, 559: 0.39 }, 'furniture'],
    ['near things that are not sure enough, as their broader word is', { 248: 0.5, 250: 0.39 }, 'dog'],
    ['what would alarm', { 657: 0.89 }, undefined],
    ['two huskies that share the odds', { 248: 0.5, 250: 0.47 }, 'husky'],
    ['three dogs of different kinds', { 207: 0.4, 151: 0.3, 250: 0.25 }, 'dog'],
    ['animals that have little in common', { 207: 0.3, 281: 0.3, 99: 0.21 }, 'animal'],
    ['animals that have little in common and are hardly sure', { 207: 0.3, 281: 0.3, 99: 0.17 }, undefined],
    ['bees and flies, which stand for the flower as well', { 309: 0.5, 308: 0.4 }, 'flower or insect'],
    ['what tells the time, of which what is worn has no class of its own', { 409: 0.7, 826: 0.2 }, 'clock or watch'],
    ['water that falls, be there a dam or none', { 525: 0.96 }, 'dam or waterfall'],
    ['a curtain, as which any rays of light end up', { 854: 0.99 }, undefined],
    ['the robe in a portrait', { 400: 0.97 }, undefined],
    ['things that have nothing in common', { 207: 0.5, 720: 0.49 }, undefined],
    ['a shop and a tower: what is inside of a shop is no building', { 415: 0.5, 437: 0.4 }, undefined],
    ['a class that is silent', { 916: 0.99 }, undefined],
    ['an ape', { 366: 0.99 }, undefined],
    ['the suit in a portrait', { 834: 0.97 }, undefined],
    ['the coat of whoever stands in a portrait', { 617: 0.97 }, undefined],
    ['the sunglasses in a portrait', { 836: 0.5, 837: 0.49 }, undefined],
    ['make-up, as which faces end up', { 551: 0.6, 629: 0.39 }, undefined],
    ['the shirt in a portrait, which is nothing else', { 610: 0.99 }, undefined],
    ['boards for the snow, of which there is one class', { 795: 0.97 }, 'ski or snowboard'],
    ['odds that are all low', { 1: 0.2 }, undefined],
  ];
  for (const [why, given, word] of cases) {
    it(`of ${why}`, () => expect(bestLabel(odds(given))?.word).to.equal(word));
  }

  const circumstances: [why: string, odds: number, given: Circumstances, word: string | undefined][] = [
    ['half sure', 0.3, {}, undefined],
    ['half sure, and its file says the same', 0.3, { fileName: 'red-Umbrellas_02.jpg' }, 'umbrella'],
    ['half sure, and its file says something else', 0.3, { fileName: 'bucket.jpg' }, undefined],
    ['hardly believed, though its file says the same', 0.05, { fileName: 'umbrella.jpg' }, undefined],
    ['sure, but drawn', 0.98, { isDrawn: true }, undefined],
    ['very sure, on an even ground', 0.997, { isDrawn: true }, 'umbrella'],
    ['half sure and drawn, whatever its file says', 0.3, { isDrawn: true, fileName: 'umbrella.svg' }, undefined],
  ];
  for (const [why, sum, given, word] of circumstances)
    it(`of what is ${why}`, () => expect(bestLabel(odds({ 879: sum }), given)?.word).to.equal(word));

  it('names what is worn where it is shown for itself, or its file says so', () => {
    const sunglasses = odds({ 836: 0.6, 837: 0.397 });
    expect(bestLabel(sunglasses, { isDrawn: true })?.word).to.equal('sunglasses');
    expect(bestLabel(sunglasses, { fileName: 'sunglasses-2.jpg' })?.word).to.equal('sunglasses');
  });

  it('believes the sum of its classes', () => {
    expect(bestLabel(odds({ 248: 0.5, 250: 0.47 }))?.odds).to.be.closeTo(0.97, 1e-6);
  });
});
