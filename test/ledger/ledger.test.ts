import { expect } from '@open-wc/testing';
import {
  addSheet,
  deed,
  insertNode,
  listen,
  listenAhead,
  setAttribute,
  setStyle,
  type Edit,
} from '../../src/ledger/edit.js';
import { Ledger } from '../../src/ledger/ledger.js';
import { loadFrame } from '../support/frame.js';
import { container } from '../support/mount.js';

const { element: area, mount } = container();

function write(ledger: Ledger, element: Element, ...edits: Edit[]): number {
  return ledger.write({ rule: 'test', element, edits, evidence: 'the test', confidence: 'certain' }).length;
}

const span = (text: string): HTMLElement => Object.assign(document.createElement('span'), { textContent: text });

type Row = [why: string, before: string, edits: (element: HTMLElement) => Edit[], after: string];

const rows: Row[] = [
  ['adds an attribute', '<i></i>', (i) => [setAttribute(i, 'role', 'img')], '<i role="img"></i>'],
  ['changes a value in its place', '<i a="1" b="2"></i>', (i) => [setAttribute(i, 'a', '3')], '<i a="3" b="2"></i>'],
  [
    'takes an attribute away, and puts it back in its place',
    '<i aria-x="1" role="img" title="t"></i>',
    (i) => [setAttribute(i, 'aria-x', null)],
    '<i role="img" title="t"></i>',
  ],
  [
    'puts it back before a style that a script wrote',
    '<i role="input" style="width: 100%;" class="a"></i>',
    (i) => [setAttribute(i, 'role', null)],
    '<i style="width: 100%;" class="a"></i>',
  ],
  [
    'takes two neighbours away, and puts both back in their places',
    '<i id="1" lang="de" title="3" dir="rtl"></i>',
    (i) => [setAttribute(i, 'lang', null), setAttribute(i, 'title', null)],
    '<i id="1" dir="rtl"></i>',
  ],
  [
    'styles an element that had no style',
    '<i></i>',
    (i) => [setStyle(i, 'color', 'red')],
    '<i style="color: red;"></i>',
  ],
  [
    'keeps the very letters of a style that was there',
    '<i style="COLOR:blue ;margin:0"></i>',
    (i) => [setStyle(i, 'color', 'red')],
    '<i style="color: red; margin: 0px;"></i>',
  ],
  ['inserts at the end', '<i>a</i>', (i) => [insertNode(span('b'), i)], '<i>a<span>b</span></i>'],
  [
    'inserts into what it inserted',
    '<i>a</i>',
    (i) => {
      const outer = span('b');
      return [insertNode(outer, i, i.firstChild), insertNode(span('c'), outer)];
    },
    '<i><span>b<span>c</span></span>a</i>',
  ],
];

describe('Ledger', () => {
  for (const [why, before, edits, after] of rows) {
    it(why, () => {
      const element = mount(before);
      const ledger = new Ledger();
      write(ledger, element, ...edits(element));
      expect(area.innerHTML).to.equal(after);
      ledger.undoAll();
      expect(area.innerHTML).to.equal(before);
    });
  }

  it('records rule, evidence, confidence and both values', () => {
    const element = mount('<i title="old"></i>');
    const ledger = new Ledger();
    write(ledger, element, setAttribute(element, 'title', 'new'));
    expect(ledger.repairs).to.deep.equal([
      {
        rule: 'test',
        element,
        attribute: 'title',
        before: 'old',
        after: 'new',
        evidence: 'the test',
        confidence: 'certain',
      },
    ]);
  });

  it('lets the page win: what the page wrote after us stays when we take ours back', () => {
    const element = mount('<i></i>');
    const ledger = new Ledger();
    write(ledger, element, setAttribute(element, 'role', 'button'));
    element.setAttribute('role', 'link');
    ledger.undoAll();
    expect(area.innerHTML).to.equal('<i role="link"></i>');
  });

  it('lets the page win in a style: its property stays, ours goes', () => {
    const element = mount('<i style="margin: 0px;"></i>');
    const ledger = new Ledger();
    write(ledger, element, setStyle(element, 'color', 'red'));
    element.style.setProperty('top', '1px');
    ledger.undoAll();
    expect(element.getAttribute('style')).to.equal('margin: 0px; top: 1px;');
  });

  it('leaves a property as another edit of ours has made it since, important or not', () => {
    const element = mount('<i style="top: 1px !important;"></i>');
    const ledger = new Ledger();
    const top = (rule: string, important: boolean): void => {
      const edit: Edit = { kind: 'style', element, property: 'top', value: '2px', important };
      ledger.write({ rule, element, edits: [edit], evidence: 'the test', confidence: 'certain' });
    };
    top('first', true);
    top('second', false);
    ledger.undo(element, 'first');
    expect(element.style.getPropertyPriority('top')).to.equal('');
    ledger.undo(element, 'second');
    expect(element.getAttribute('style')).to.equal('top: 1px !important;');
  });

  it('gives a style its looks back where a policy lets nobody write one as an attribute', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;
    const frame = await loadFrame(`${policy}<i></i>`);
    const element = frame.document.querySelector('i')!;
    element.style.cssText = 'margin: 0px; display: none;';
    const ledger = new Ledger();
    write(ledger, element, setStyle(element, 'display', 'block'), setStyle(element, 'color', 'red'));
    ledger.undoAll();
    expect(element.getAttribute('style')).to.equal('margin: 0px; display: none;');
    expect([element.style.display, element.style.color]).to.deep.equal(['none', '']);
    frame.element.remove();
  });

  it('lets go of an attribute that the page wrote, even with the same value', () => {
    const element = mount('<i></i>');
    const ledger = new Ledger();
    write(ledger, element, setAttribute(element, 'role', 'button'));
    ledger.pageWrote(element, 'role');
    expect(ledger.repairs).to.be.empty;
    ledger.undoAll();
    expect(area.innerHTML).to.equal('<i role="button"></i>');
  });

  it('mends again what the page takes back once, and gives up after the second time', () => {
    const element = mount('<i></i>');
    const ledger = new Ledger();
    const attempts = [1, 2, 3].map(() => {
      const written = write(ledger, element, setAttribute(element, 'role', 'button'));
      element.removeAttribute('role');
      ledger.pageWrote(element, 'role');
      return written;
    });
    expect(attempts).to.deep.equal([1, 1, 0]);
  });

  it('gives an attribute one owner, and writes an entry whole or not at all', () => {
    const element = mount('<i></i>');
    const ledger = new Ledger();
    write(ledger, element, setAttribute(element, 'role', 'button'));
    expect(write(ledger, element, setAttribute(element, 'title', 't'), setAttribute(element, 'role', 'link'))).to.equal(
      0,
    );
    expect(area.innerHTML).to.equal('<i role="button"></i>');
  });

  it('sees through its own value to what the page gave', () => {
    const element = mount('<i title="old"></i>');
    const ledger = new Ledger();
    write(ledger, element, setAttribute(element, 'title', 'new'));
    expect(ledger.authored(element, 'title')).to.equal('old');
    expect(ledger.authored(element, 'role')).to.equal(null);
  });

  it('writes nothing that its witness forbids, and tells it of the rest', () => {
    mount('<i id="a"></i><i id="b"></i>');
    const told: string[] = [];
    const ledger = new Ledger(undefined, {
      consent: ({ element }) => element.id !== 'a',
      written: (repairs) => told.push(...repairs.map((repair) => repair.element.id)),
    });
    for (const element of area.children) write(ledger, element, setAttribute(element, 'title', 't'));
    expect(told).to.deep.equal(['b']);
    expect(area.innerHTML).to.equal('<i id="a"></i><i id="b" title="t"></i>');
  });

  it('takes back one writer only', () => {
    const element = mount('<i></i>');
    const ledger = new Ledger();
    const common = { element, evidence: '', confidence: 'certain' } as const;
    ledger.write({ ...common, rule: 'a', edits: [setAttribute(element, 'a', '1')] });
    ledger.write({ ...common, rule: 'b', edits: [setAttribute(element, 'b', '2')] });
    ledger.undo(element, 'a');
    expect(area.innerHTML).to.equal('<i b="2"></i>');
    expect(ledger.writersOf(element)).to.deep.equal(['b']);
  });

  it('passes on what the page wrote into an inserted node, and nothing where it wrote nothing', () => {
    const element = mount('<i></i>');
    const passed: string[] = [];
    const ledger = new Ledger();
    const [ours, theirs] = [span('a'), span('b')];
    const passOn = (text: string): unknown => passed.push(text);
    write(ledger, element, { ...insertNode(ours, element), passOn }, { ...insertNode(theirs, element), passOn });
    theirs.textContent = 'c';
    ledger.undoAll();
    expect(passed).to.deep.equal(['c']);
  });

  it('adopts a sheet and takes it out again, leaving the page its own', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const element = mount('<i></i>');
    const ledger = new Ledger();
    write(ledger, element, addSheet(document, 'i { position: fixed }'));
    expect(getComputedStyle(element).position).to.equal('fixed');
    ledger.undoAll();
    expect(getComputedStyle(element).position).to.equal('static');
    expect(document.adoptedStyleSheets).to.deep.equal([own]);
    document.adoptedStyleSheets = [];
  });

  for (const hearing of [listen, listenAhead]) {
    it(`listens, and stops listening: ${hearing.name}`, () => {
      const element = mount('<i></i>');
      const ledger = new Ledger();
      let heard = 0;
      write(
        ledger,
        element,
        hearing(element, 'click', () => heard++),
      );
      element.click();
      ledger.undoAll();
      element.click();
      expect(heard).to.equal(1);
    });
  }

  it('tells of everything once and in the order in which it was written, wherever it stands, and takes it back the other way round', () => {
    const [one, other] = [mount('<i></i>'), mount('<b></b>')];
    const ledger = new Ledger();
    const undone: string[] = [];
    const noted = (what: string): Edit => deed(what, () => () => undone.push(what));
    write(ledger, one, noted('1'), setAttribute(other, 'title', '2'));
    write(ledger, other, noted('3'));
    write(ledger, one, noted('4'));
    expect(ledger.repairs.map(({ after }) => after)).to.deep.equal(['1', '2', '3', '4']);
    ledger.undoAll();
    expect(undone).to.deep.equal(['4', '3', '1']);
    expect(ledger.repairs).to.be.empty;
  });

  for (const [what, html] of [
    ['a link', '<a role="menuitem" title="x" href="#x" rel="nofollow" tabindex="0" class="y">Link</a>'],
    ['a button', '<button title="x" type="button" name="n" value="v">Button</button>'],
  ] as const) {
    it(`puts an attribute of ${what} back to where it stood, and leaves it its focus`, () => {
      const element = mount(html);
      const ledger = new Ledger();
      for (const name of ['title', 'role']) write(ledger, element, setAttribute(element, name, null));
      element.focus();
      const heard: string[] = [];
      element.addEventListener('blur', ({ type }) => heard.push(type));
      ledger.undoAll();
      expect(element.outerHTML).to.equal(html);
      expect(heard).to.be.empty;
      expect(document.activeElement?.localName).to.equal(element.localName);
    });
  }

  it('leaves alone what would answer to being set anew, and puts the attribute back at the end', () => {
    const details = mount('<details aria-x="1" open onclick="this.clicked = true"><summary>More</summary></details>');
    const heard: string[] = [];
    details.onclick = () => heard.push('click');
    const ledger = new Ledger();
    write(ledger, details, setAttribute(details, 'aria-x', null));
    ledger.undoAll();
    details.click();
    expect(heard).to.deep.equal(['click']);
    expect(details.getAttributeNames()).to.have.members(['aria-x', 'open', 'onclick']);
  });

  it('writes nothing of an entry of which the browser refuses an edit', () => {
    const element = mount('<i>a</i>');
    const ledger = new Ledger();
    const outside = document.implementation.createHTMLDocument();
    expect(() =>
      write(ledger, element, setAttribute(element, 'role', 'img'), insertNode(span('b'), outside)),
    ).to.throw();
    expect(area.innerHTML).to.equal('<i>a</i>');
    expect(ledger.repairs).to.deep.equal([]);
  });

  it('takes everything else back where the page throws at one undoing, and tells of it', () => {
    const element = mount('<i></i>');
    const failures: unknown[] = [];
    const ledger = new Ledger(undefined, { failed: (error) => failures.push(error) });
    const fault = new Error('Not now.');
    write(ledger, element, setAttribute(element, 'role', 'img'));
    write(ledger, element, deed('something', () => () => { throw fault; })); // prettier-ignore
    write(ledger, element, setAttribute(element, 'title', 'b'));
    ledger.undoAll();
    expect(area.innerHTML).to.equal('<i></i>');
    expect(failures).to.deep.equal([fault]);
    expect(ledger.repairs).to.deep.equal([]);
  });
});
