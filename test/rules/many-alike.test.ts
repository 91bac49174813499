import { expect } from '@open-wc/testing';
import { RULES } from '../../src/rules/index.js';
import { LATER_RULES } from '../../src/rules/later-rules.js';
import { mending } from '../support/mending.js';

/** What tables, lists and forms repeat, each in one box with all others. */
const units: readonly [what: string, unit: (n: number) => string][] = [
  ['labels and their fields', (n) => `<label for="f${n}">Name ${n}</label><input id="f${n}">`],
  ['text and fields', (n) => `Name ${n} <input id="f${n}">`],
  ['answers to one question', (n) => `<input type="radio" name="q" value="${n}"> Answer ${n}<br>`],
  ['questions with two answers each', (n) => `${n}? <input type="radio" name="q${n}" value="1"> Yes <input type="radio" name="q${n}" value="2"> No<br>`],
  ['parts with one and the same id', () => `<p id="part">Text</p>`],
  ['links that read on', (n) => `<a href="/more/${n}">Read more</a> `],
  ['pictures and titles that lead to the same place', (n) => `<div><a href="/${n}"><img src="x:x"></a><h3><a href="/${n}">Tea ${n}</a></h3></div>`],
  ['signs and words that lead to the same place', () => `<a href="/x"><i></i></a> <a href="/x">Sign in</a> `],
  ['parts with a heading each', (n) => `<section><h2>Part ${n}</h2><p>Text</p></section>`],
  ['buttons of which nothing is known', () => `<button data-x style="width:24px;height:24px"></button>`],
  ['parts that count', (n) => `<button data-value="${n}" style="width:24px;height:24px"></button>`],
  ['boxes to tick below a heading', (n) => `${n ? '' : '<h1>Hall</h1><h2>Seats</h2><div>'}<input type="checkbox">`],
  ['rows with a box to tick', (n) => `<div><input type="checkbox"> ${n} <a href="/edit/${n}" class="fa fa-pencil"></a></div>`],
  ['links with pictures that have a number', (n) => `<p>${'ab'.replace(/./g, `<a href="/x${n}"><img src="x:${n}$&-1.jpg"></a>`)}</p>`],
]; // prettier-ignore

const [FEW, MANY] = [200, 1600];

/** How many times as long the many may take for each of them: what looks through all for each takes eight times as long. */
const BOUND = 3;

/** Other work on the machine only ever adds: what is fast in one of several rounds is fast, and those that are slow are so in all. */
const [ROUNDS, MOST_ROUNDS] = [3, 10];

describe('A page with many of a kind is mended in a time that grows with their number, and no faster:', function () {
  this.timeout(60_000);

  for (const [what, unit] of units) {
    it(what, async () => {
      let [few, many] = [Infinity, Infinity];
      for (let round = 1; round <= ROUNDS || (round <= MOST_ROUNDS && many >= BOUND * few); round++) {
        few = Math.min(few, (await timeToMend(unit, FEW)) / FEW);
        many = Math.min(many, (await timeToMend(unit, MANY)) / MANY);
      }
      expect(many).to.be.below(BOUND * few);
    });
  }
});

/** In milliseconds. */
async function timeToMend(unit: (n: number) => string, count: number): Promise<number> {
  const html = Array.from({ length: count }, (_, n) => unit(n)).join('');
  const start = performance.now();
  const page = await mending(`<main>${html}</main>`, { rules: [...RULES, ...LATER_RULES] });
  const spent = performance.now() - start;
  page.end();
  return spent;
}
