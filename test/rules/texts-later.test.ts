import { expect } from '@open-wc/testing';
import { RULES } from '../../src/rules/index.js';
import { LATER_RULES } from '../../src/rules/later-rules.js';
import { mending, type Mending } from '../support/mending.js';

/** Markup whose texts a script puts in once the page is there, as those do that translate it. */
const rows: readonly [what: string, html: string][] = [
  ['a label', '<label for="q">Email</label><input id="q" name="search">'],
  ['a text before a field', 'Name: <input>'],
  ['a text before a field among others', '<form><div>City</div><div><input></div><div>Street</div><div><input></div></form>'],
  ['a cell beside a field', '<table><tr><td>City</td><td><input></td></tr></table>'],
  ['headers of columns', '<table><tr><th>Name</th><th>Age</th></tr><tr><td><input></td><td><input></td></tr></table>'],
  ['terms', '<h2>Address</h2><dl><dt>Street</dt><dd><input></dd><dt>Zip</dt><dd><input></dd></dl>'],
  ['a text behind a box to tick', '<input type="checkbox"> I agree'],
  ['a question', '<form><p>How did you hear of us?</p><input type="radio" name="r" value="a"> Friend<br><input type="radio" name="r" value="b"> Web</form>'],
  ['a text before a bar', '<p>Uploading</p><progress></progress>'],
  ['a heading that is too low', '<h1>Clinic</h1><h4>Hours</h4>'],
  ['a heading that a link leads on from', '<h2>Hours</h2><a href="/hours">Read more</a>'],
  ['words on what unfolds', '<div onclick="this.nextElementSibling.hidden = !this.nextElementSibling.hidden" style="height: 40px">Costs</div><div hidden="">It costs nothing</div>'],
  ['text in what is called something', '<div aria-label="Menu">Dinner</div>'],
]; // prettier-ignore

describe('Texts that come later are heard as if they had been there', () => {
  for (const [what, html] of rows) {
    it(`and where others stood: ${what}`, async () => {
      const expected = await heardOf(html);
      expect(await heardOf(html, () => ''), 'none before').to.equal(expected);
      expect(await heardOf(html, (text) => text.replace(/\p{L}+/u, 'Other')), 'others before').to.equal(expected);
    });
  }
});

/** The page once it is mended; with `first`, its texts were others until then. */
async function heardOf(html: string, first?: (text: string) => string): Promise<string> {
  const template = document.createElement('template');
  template.innerHTML = html;
  const texts = textsIn(template.content);
  if (first) for (const text of textNodesIn(template.content)) text.data = first(text.data) || '\u200B';
  const page = await mending(template.innerHTML, { rules: [...RULES, ...LATER_RULES] });
  try {
    if (first) await putIn(page, texts);
    return page.html;
  } finally {
    page.end();
  }
}

/** A text node that is parsed is never empty: until then it holds what nobody sees. */
async function putIn(page: Mending, texts: readonly string[]): Promise<void> {
  textNodesIn(page.body).forEach((text, i) => (text.data = texts[i]!));
  await page.settled();
}

const textsIn = (root: Node): string[] => textNodesIn(root).map((text) => text.data);

function textNodesIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (text) =>
    (text as Text).data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
