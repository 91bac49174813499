import { expect } from '@open-wc/testing';
import { fieldDescription } from '../../../src/rules/forms/field-description.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [fieldDescription];
const same = (why: string, html: string) => [why, html, html] as const;

describe('field-description', () => {
  mendingRows(rules, [
    ['ties the error to its field', '<div><input><span class="error" id="e">Too young</span></div>', '<div><input aria-describedby="e"><span class="error" id="e">Too young</span></div>'],
    ['gives the hint an id', '<div><label for="n">Number</label><p class="hint">On your letter.</p><input id="n"></div>', '<div><label for="n">Number</label><p class="hint" id="curb-cut-n">On your letter.</p><input id="n" aria-describedby="curb-cut-n"></div>'],
    ['takes the hint below its label where fields share a box', '<form><label for="n">Number</label> <span class="hint" id="h">On your letter.</span><input id="n"><label for="t">Town</label><input id="t"></form>', '<form><label for="n">Number</label> <span class="hint" id="h">On your letter.</span><input id="n" aria-describedby="h"><label for="t">Town</label><input id="t"></form>'],
    ['leaves a hint that no label of the field stands before', '<form><span class="hint" id="h">All of it is on your letter.</span><input id="n" aria-label="Number"><input id="t" aria-label="Town"></form>', '<form><span class="hint" id="h">All of it is on your letter.</span><input id="n" aria-label="Number"><input id="t" aria-label="Town"></form>'],
    ['ties an error that is kept from screen readers', '<div><input><span id="error" aria-hidden="true">Too young</span></div>', '<div><input aria-describedby="error"><span id="error" aria-hidden="true">Too young</span></div>'],
    same('leaves a description', '<div><input aria-describedby="x"><span class="hint">Hint</span><p id="x">X</p></div>'),
    same('leaves a hint between whose field and its label another stands', '<form><label for="n">Number</label><span class="hint" id="h">Any.</span><input id="t" aria-label="Town"><input id="n"></form><form><label for="o">Number</label><span class="hint" id="i">Any.</span><p><input aria-label="Town"></p><input id="o"></form>'),
    same('leaves a hint before a field whose label follows it', '<form><span class="hint" id="h">All of it is on your letter.</span><input id="n"><label for="n">Number</label><input aria-label="Town"></form>'),
    same('leaves a hint that is part of the label', '<label>Number <span class="hint">On your letter.</span><input></label>'),
    same('leaves a pattern that its title explains', '<input pattern="\\\\d{3}" title="Three figures">'),
    same('is unsure of a pattern that is not simple', '<input pattern="(a|b)+(?=c)">'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<div><input><small id="s">8 letters</small></div>',
    '<div><input aria-describedby="s"><small id="s">8 letters</small></div>',
  );

  const texts = [
    ['<input pattern="7[0-9]{9}">', '10 digits, starting with 7'],
    ['<input pattern="\\d{4,6}">', '4 to 6 digits'],
    ['<input pattern="[A-Z]{2}\\d{3}">', 'for example AB123'],
    ['<input pattern="[A-Za-z]{3,}">', 'at least 3 letters'],
    ['<input type="password" minlength="8">', 'at least 8 characters'],
    ['<input type="number" min="1" max="10">', '1 to 10'],
    ['<input type="number" min="1" max="9007199254740991">', 'at least 1'],
    ['<input type="date" min="2026-01-01">', 'at least 2026-01-01'],
  ] as const;
  for (const [html, text] of texts) {
    it(`puts into words: ${text}`, async () => {
      const page = await mending(html, { rules });
      const id = page.body.querySelector('input')!.getAttribute('aria-describedby')!;
      expect(page.document.getElementById(id)!.textContent).to.equal(text);
      page.undo();
      expect(page.body.children.length).to.equal(1);
      page.end();
    });
  }
});
