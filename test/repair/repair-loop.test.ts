import { expect } from '@open-wc/testing';
import { setAttribute } from '../../src/ledger/edit.js';
import { Ledger } from '../../src/ledger/ledger.js';
import { composedContains } from '../../src/page/tree/composed-tree.js';
import { LivePage } from '../../src/page/live-page.js';
import { RepairLoop } from '../../src/repair/repair-loop.js';
import type { Scope } from '../../src/repair/scope.js';
import { CONTENT, type Check, type Finding, type Rule } from '../../src/rules/rule.js';
import { container } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const { element: area, mount } = container();
let ending: AbortController;
let page: LivePage;
let ledger: Ledger;
let loop: RepairLoop;

afterEach(() => {
  ending.abort();
  page.stop();
});

async function start(rules: Rule[], scope: Scope = 'all'): Promise<void> {
  ending = new AbortController();
  page = new LivePage(
    document,
    rules.flatMap((rule) => rule.watches),
  );
  ledger = new Ledger((edits, write) => {
    page.quietly(edits, write);
  });
  loop = new RepairLoop({ page, ledger, rules }, ending.signal);
  loop.scope = scope;
  await page.start();
  await loop.settled();
}

/** A rule about headings inside the container that titles them with their text. */
function rule(changes: Partial<Rule> = {}): Rule {
  return {
    id: 'title',
    wcag: [],
    confidence: 'certain',
    kinds: ['heading'],
    watches: [CONTENT, 'class'],
    soundIf: [(element) => (element.hasAttribute('title') || !composedContains(area, element) ? 'yes' : 'no')],
    repair: (element) => ({
      edits: [setAttribute(element, 'title', element.textContent)],
      evidence: 'the words on it',
    }),
    ...changes,
  };
}

describe('RepairLoop', () => {
  it('mends what is there, what is added and what is added inside an open shadow root, and takes it all back', async () => {
    mount('<h2>a</h2><div></div>');
    const before = area.innerHTML;
    await start([rule()]);
    area.insertAdjacentHTML('beforeend', '<p><h3>b</h3></p>');
    const root = area.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<h4>c</h4>';
    await loop.settled();
    expect(ledger.repairs.map((repair) => repair.after)).to.have.members(['a', 'b', 'c']);
    loop.scope = 'nothing';
    expect(root.innerHTML).to.equal('<h4>c</h4>');
    expect(area.innerHTML).to.equal(`${before}<p></p><h3>b</h3><p></p>`);
  });

  it('asks again who goes by a role, once another rule has given the element one', async () => {
    mount('<h2 id="costs"></h2>');
    const isEmpty: Check = ({ textContent }) => (textContent ? 'no' : 'yes');
    const edit = (name: string, value: string): Rule['repair'] => (element) => ({ edits: [setAttribute(element, name, value)], evidence: 'what it does' }); // prettier-ignore
    await start([
      rule({ id: 'state', selector: '#costs[role=button]', watches: [], soundIf: [], repair: edit('aria-pressed', 'false') }),
      rule({ id: 'role', selector: '#costs', watches: [CONTENT], soundIf: [isEmpty], repair: edit('role', 'button') }),
    ]); // prettier-ignore
    area.firstElementChild!.textContent = 'Costs';
    await loop.settled();
    expect(area.firstElementChild!.getAttribute('aria-pressed')).to.equal('false');
  });

  it('leaves alone what is sound, and what a check is unsure of', async () => {
    mount('<h2 title="mine">a</h2><h2>b</h2>');
    await start([rule({ soundIf: [...rule().soundIf, () => 'unsure'] })]);
    expect(ledger.repairs).to.be.empty;
  });

  it('asks again when a watched attribute or the content changes, and sees the page through its own repair', async () => {
    const heading = mount('<h2>a</h2>');
    await start([rule()]);
    heading.firstChild!.nodeValue = 'b';
    await loop.settled();
    expect(heading.title).to.equal('b');
    heading.append(' c');
    await loop.settled();
    expect(heading.title).to.equal('b c');
  });

  it('does not ask a rule that does not watch what changed', async () => {
    let asked = 0;
    const heading = mount('<h2>a</h2>');
    const asking = rule({ watches: ['lang'], soundIf: [() => (asked++, 'yes')] });
    await start([asking, rule({ id: 'other', watches: ['class'] })]);
    const before = asked;
    heading.className = 'x';
    heading.firstChild!.nodeValue = 'b';
    await loop.settled();
    expect(asked).to.equal(before);
  });

  it('goes on keeping away what made the element one that a rule is asked about', async () => {
    const heading = mount('<h2 aria-sort="none">a</h2>');
    const taking = rule({
      kinds: ['aria'],
      soundIf: [(element) => (composedContains(area, element) ? 'no' : 'yes')],
      repair: (element) => ({ edits: [setAttribute(element, 'aria-sort', null)], evidence: 'its icon' }),
    });
    await start([taking, rule({ id: 'other', watches: ['class'] })]);
    // The page is gone through once more, and then asked about: the heading is of no such kind without what was taken away.
    await page.widen([], []);
    await loop.settled();
    heading.className = 'x';
    await loop.settled();
    expect(heading.hasAttribute('aria-sort')).to.be.false;
  });

  it('asks again when the text it was taken from changes', async () => {
    mount('<p>one</p><h2></h2>');
    const [source, heading] = [...area.children] as [HTMLElement, HTMLElement];
    const borrowing = rule({
      repair: (element) => ({
        edits: [setAttribute(element, 'title', source.innerText)],
        evidence: 'its icon',
        basis: [source],
      }),
    });
    await start([borrowing]);
    expect(heading.title).to.equal('one');
    source.firstChild!.nodeValue = 'two';
    await loop.settled();
    expect(heading.title).to.equal('two');
  });

  it('writes guesses only while they are allowed', async () => {
    const heading = mount('<h2>a</h2>');
    await start([rule({ confidence: 'inferred' })], 'certain');
    expect(heading.title).to.equal('');
    loop.scope = 'all';
    await loop.settled();
    expect(heading.title).to.equal('a');
    loop.scope = 'certain';
    expect(heading.title).to.equal('');
  });

  it('asks the rules of a role that a repair gave, and takes their work back when the role goes', async () => {
    const element = mount('<p class="head">a</p>');
    const role = rule({
      id: 'role',
      kinds: ['handler'],
      watches: ['class'],
      soundIf: [(p) => (p.classList.contains('head') ? 'no' : 'yes')],
      repair: (p) => ({ edits: [setAttribute(p, 'role', 'heading')], evidence: 'what its author calls it' }),
    });
    element.setAttribute('onclick', '');
    await start([role, rule({ watches: [] })]);
    expect(element.outerHTML).to.equal('<p class="head" onclick="" role="heading" title="a">a</p>');
    element.className = '';
    await loop.settled();
    expect(element.outerHTML).to.equal('<p class="" onclick="">a</p>');
  });

  it('mends again when the page takes a repair back, and leaves it after the second time', async () => {
    const heading = mount('<h2>a</h2>');
    const asked: string[] = [];
    await start([
      rule({ watches: ['title'], soundIf: [(h) => (asked.push(h.id), h.hasAttribute('title') ? 'yes' : 'no')] }),
    ]);
    heading.removeAttribute('title');
    await loop.settled();
    expect(heading.title).to.equal('a');
    heading.removeAttribute('title');
    await loop.settled();
    expect(heading.hasAttribute('title')).to.be.false;
  });

  it('is not woken by its own writes, even by one that never satisfies the rule', async () => {
    let asked = 0;
    mount('<h2>a</h2>');
    const never = rule({ watches: ['title'], soundIf: [(h) => (area.contains(h) ? (asked++, 'no') : 'yes')] });
    await start([never]);
    await loop.settled();
    expect(asked).to.equal(1);
  });

  it('undoes what leaves the page, and mends what comes back', async () => {
    const heading = mount('<h2>a</h2>');
    await start([rule()]);
    heading.remove();
    await loop.settled();
    expect(heading.outerHTML).to.equal('<h2>a</h2>');
    expect(ledger.repairs).to.be.empty;
    area.append(heading);
    await loop.settled();
    expect(heading.title).to.equal('a');
  });

  it('leaves what was only moved as it is', async () => {
    let asked = 0;
    const heading = mount('<h2>a</h2>');
    await start([
      rule({ watches: [], repair: (h) => (asked++, { edits: [setAttribute(h, 'title', 'a')], evidence: 'its icon' }) }),
    ]);
    area.append(heading);
    await loop.settled();
    expect(asked).to.equal(1);
  });

  it('asks about all in the order of the tree, however they came: what is right for one may rest on those before it', async () => {
    mount('<h2>a</h2><p></p><h2>c</h2>');
    const asked: string[] = [];
    const isNoted: Check = (element) => {
      asked.push(element.textContent);
      return 'yes';
    };
    await start([rule({ soundIf: [isNoted] })], 'nothing');
    area.querySelector('p')!.innerHTML = '<b role="heading">b</b>';
    await loop.settled();
    loop.scope = 'all';
    await loop.settled();
    expect(asked).to.deep.equal(['a', 'b', 'c']);
  });

  it('looks once at what several checks and rules want to know of an element, and again after it was written', async () => {
    mount('<h2>a</h2>');
    let looks = 0;
    const isTitled: Check = (element) => {
      looks += 1;
      return element.hasAttribute('title') ? 'yes' : 'no';
    };
    const isTitledWell: Check = (element, context) => context.verdict(isTitled, element);
    await start([
      rule({ soundIf: [isTitled, isTitledWell] }),
      rule({ id: 'later', soundIf: [isTitledWell, isTitled] }),
    ]);
    expect(looks).to.equal(2);
  });

  it('goes on with all others when a rule throws, and says so once', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(text);
    mount('<h2>a</h2><h2>b</h2>');
    const throwing = rule({ id: `throwing-${Math.random()}`, soundIf: [() => { throw new Error('broken'); }] }); // prettier-ignore
    await start([throwing, rule()]);
    console.warn = warn;
    expect(ledger.repairs).to.have.length(2);
    expect(said).to.have.length(1);
  });

  it('keeps remarks for the owner as long as they hold', async () => {
    const heading = mount('<h2>a</h2>');
    await start([
      rule({
        soundIf: [(h) => (area.contains(h) ? 'no' : 'yes')],
        repair: (h) =>
          h.className ? undefined : { reason: 'The image has no text and did not load.', advice: 'give it one' },
      }),
    ]);
    expect(loop.remarks).to.deep.equal([
      { reason: 'The image has no text and did not load.', advice: 'give it one', rule: 'title', element: heading },
    ]);
    heading.className = 'x';
    await loop.settled();
    expect(loop.remarks).to.be.empty;
  });

  it('comes to an end where two repairs undo the ground of each other', async () => {
    const [one, other] = [mount('<h2>a</h2>'), document.createElement('h2')];
    area.append(other);
    let asked = 0;
    const soundIf: Rule['soundIf'] = [(element) => (composedContains(area, element) && asked < 10_000 ? 'no' : 'yes')];
    const repair: Rule['repair'] = (element) => {
      asked += 1;
      return {
        edits: [setAttribute(element === one ? other : one, 'role', 'button')],
        evidence: 'a link beside it to the same place',
      };
    };
    await start([rule({ soundIf, repair })]);
    expect(asked).to.be.within(2, 100);
    expect(ledger.repairs.map(({ element }) => element)).to.have.members([one, other]);
  });

  it('leaves focus on what it asks about again, and tells the page nothing of it', async () => {
    const heading = mount('<h2>a</h2>');
    await start([
      rule({ repair: () => ({ edits: [setAttribute(heading, 'tabindex', '0')], evidence: 'it answers clicks' }) }),
    ]);
    heading.focus();
    const heard: string[] = [];
    for (const type of ['blur', 'focusout', 'focus', 'focusin'])
      document.addEventListener(type, () => heard.push(type), { capture: true, signal: ending.signal });
    heading.className = 'on';
    await loop.settled();
    expect(heading.matches(':focus')).to.equal(true);
    expect(heard).to.be.empty;
    heading.blur();
    expect(heard).to.include('blur');
  });

  it('has the page hear that focus goes from what it has hidden', async () => {
    const heading = mount('<h2>a</h2>');
    const repair = (): Finding | undefined =>
      heading.hidden ? undefined : { edits: [setAttribute(heading, 'tabindex', '0')], evidence: 'it answers clicks' };
    await start([rule({ repair, watches: ['class'] })]);
    heading.focus();
    const heard: string[] = [];
    heading.addEventListener('focusout', () => heard.push('focusout'), { signal: ending.signal });
    heading.hidden = true;
    heading.className = 'off';
    await loop.settled();
    // Some browsers take focus away only when they draw the page.
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal(['focusout']);
  });
});
