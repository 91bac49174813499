import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FIRST_ENGLISH } from '../../../src/i18n/first-messages.js';
import { ENGLISH } from '../../../src/i18n/messages.js';
import type { ChangesView } from '../../../src/element/changes/changes-view.js';
import { codeOf } from '../../../src/element/changes/code-of.js';
import { inWords, isMeans } from '../../../src/element/changes/in-words.js';
import type { Repair } from '../../../src/ledger/repair.js';
import type { Group } from '../../../src/support/group.js';
import { translator } from '../../../src/i18n/translator.js';
import { focused, press } from '../../support/keys.js';
import { until, within } from '../placed.js';
import { content, element, open, openIn, PAGE, spoken } from './view-page.js';
import type { Panel } from '../../../src/element/panel/panel.js';

describe('the view of changes', () => {
  it('lists every change in words, with its evidence, confidence and code', async () => {
    const view = await open('Changes');
    const items = [...view.querySelectorAll('ol > li')];
    expect(items).to.have.length(new Set(element.repairs.map(({ element, rule }) => `${element.id}${rule}`)).size);
    const name = items.find(({ textContent }) => textContent.includes('Your name'))!;
    expect(name.querySelector('h3')!.textContent).to.contain('<input>');
    expect([...name.querySelectorAll('pre')].map(({ textContent }) => textContent)).to.deep.equal([
      '<input id="name">',
      content.querySelector('#name')!.outerHTML,
    ]);
  });

  it('says nothing twice: neither in a change, nor in its heading and why it was made', async () => {
    const style = Object.assign(document.createElement('style'), { textContent: '* { outline: none !important }' });
    document.head.append(style);
    const view = await open('Changes');
    await until(() => [...view.querySelectorAll('ol h3')].some(({ textContent }) => textContent.startsWith('Look of')));
    style.remove();
    for (const item of view.querySelectorAll('ol > li')) {
      const why = item.querySelector('.badge ~ span')?.textContent ?? '(nothing)';
      expect(item.querySelector('h3')!.textContent).not.to.contain(why);
    }
  });

  it('shows the code without the marks that looks hang on', async () => {
    const view = await open('Changes');
    element.settings = { adjustments: { contrast: 'dark' } };
    const field = content.querySelector('#name')!;
    await until(() => field.hasAttribute('data-curb-cut-surface'));
    (within(element, 'curb-cut-changes') as ChangesView).requestUpdate();
    await until(() => view.querySelector('ol > li'));
    expect(view.textContent).to.contain('<input id="name">');
    expect(view.textContent).not.to.contain('data-curb-cut-');
    expect(JSON.stringify(await element.report())).not.to.contain('data-curb-cut-');
  });

  it('tells all that is listened for in one piece of code', () => {
    const repair = { element: document.body, rule: 'any', before: null, attribute: '', evidence: 'any', confidence: 'certain' } as const; // prettier-ignore
    const repairs: Group<Repair> = [
      { ...repair, after: 'listens for “keydown”' },
      { ...repair, after: 'listens for “blur”' },
    ];
    expect(codeOf({ element: document.body, rule: 'any', repairs }, () => undefined)).to.deep.equal([
      ['changes.after', 'listens for “keydown”\nlistens for “blur”'],
    ]);
  });

  it('keeps the buttons of a change where they are when its code is opened', async () => {
    const view = await open('Changes');
    const place = (): number => Math.round(view.querySelector('.undo')!.getBoundingClientRect().right);
    const before = place();
    view.querySelector('details')!.open = true;
    expect(place()).to.equal(before);
  });

  it('speaks of what an element is now, what it tells and what can be done with it, in everyday words', async () => {
    const view = await open('Changes', { repair: 'always' });
    content
      .querySelector('main')!
      .insertAdjacentHTML(
        'beforeend',
        `<div onclick="this.nextElementSibling.hidden = !this.nextElementSibling.hidden" style="cursor: pointer">More</div><p hidden>Text</p>`,
      );
    const headings = (): string =>
      [...view.querySelectorAll('ol h3')]
        .map(({ textContent }) => textContent)
        .filter((words) => words.includes('More'))
        .join();
    await until(() => headings().includes('is announced as: \u2068Button'));
    expect(headings()).to.contain('“More”\u2069 can be reached by keyboard');
    expect(headings()).not.to.match(/listens for|aria-expanded/);
  });

  it('says how an element looks now without the words of its code, and quotes as the language does', async () => {
    const element = document.createElement('button');
    element.textContent = 'Mehr';
    const evidence = 'its size on the page';
    const repair = { element, rule: 'any', before: null, after: '24px', evidence, confidence: 'inferred' } as const;
    const { GERMAN } = await import('../../../src/i18n/first/de.js');
    const german = translator({ ...GERMAN.first, ...(await GERMAN.later()) }, 'de');
    const retell = (reason: string): string | undefined =>
      reason === evidence ? 'seine Größe auf der Seite' : undefined;
    const words = ['style: min-height', 'style: letter-spacing', 'style: display', 'style sheet'].map((attribute) =>
      inWords({ ...repair, attribute }, german, retell).replace(/[\u2068\u2069]/g, ''),
    );
    expect(words).to.deep.equal([
      'Größere Fläche zum Drücken: „Mehr“',
      'Aussehen von „Mehr“: Buchstabenabstand',
      'Aussehen von „Mehr“: seine Größe auf der Seite',
      'Aussehen von „Mehr“: seine Größe auf der Seite',
    ]);
  });

  it('has words for what is code to everybody else', () => {
    const element = document.createElement('p');
    element.innerHTML = '<input aria-label="Phone"><h4>Hours</h4><section><h3 id="title">Visits</h3></section>';
    document.body.append(element);
    const english = translator({ ...FIRST_ENGLISH, ...ENGLISH }, 'en');
    const rows: [selector: string, attribute: string, after: string, words: string][] = [
      ['input', 'autocomplete', 'tel', 'The browser can fill in “Phone”'],
      ['input', 'aria-describedby', 'hint', '“Phone” is read with its hint'],
      ['input', '', 'listens for “pointerdown”', '“Phone”: a press'],
      ['h4', 'aria-level', '3', '“Hours” is announced as: Heading 3'],
      ['section', 'role', 'region', '<section> is announced as: Region'],
      ['section', 'role', 'main', '<section> is announced as: Main content'],
      ['section', 'role', 'note', '<section> is announced as what it is'],
      ['section', 'aria-hidden', 'true', 'Screen readers pass over <section>'],
      ['section', 'aria-hidden', 'false', '<section> is set right'],
      ['input', 'aria-controls', 'list', '“Phone” is connected with what it belongs to'],
      ['section', 'content', 'width=device-width', '<section> is set right'],
      ['section', 'aria-modal', 'true', '<section> tells its state'],
      ['section', 'aria-labelledby', 'title', 'Name of <section>: “Visits”'],
    ];
    for (const [selector, attribute, after, words] of rows) {
      const target = element.querySelector(selector)!;
      if (attribute) target.setAttribute(attribute, after);
      const repair = { element: target, rule: 'any', before: null, attribute, after, evidence: 'a press', confidence: 'certain' } as const; // prettier-ignore
      expect(inWords(repair, english, () => undefined).replace(/[\u2068\u2069]/g, '')).to.equal(words);
      if (attribute) target.removeAttribute(attribute);
    }
    element.remove();
  });

  it('tells of keys, and of other listeners only where there is nothing else to tell', () => {
    const rows: [after: string, isMeansOnly: boolean][] = [
      ['listens for “keydown”', false],
      ['listens for “pointerdown”', true],
      ['a button', false],
    ];
    for (const [after, isMeansOnly] of rows) {
      const repair = { element: content, rule: 'any', before: null, attribute: '', after, evidence: 'any', confidence: 'certain' } as const; // prettier-ignore
      expect(isMeans(repair), after).to.equal(isMeansOnly);
    }
  });

  it('marks what differs', async () => {
    const view = await open('Changes');
    const name = [...view.querySelectorAll('ol > li')].find(({ textContent }) => textContent.includes('Your name'))!;
    const marks = [...name.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).to.deep.equal([' aria-label="Your name"']);
  });

  it('has no word of English in another language', async () => {
    const view = await openIn('de', 'changes', `${PAGE}<button><i></i></button>`);
    const evidence = [...view.querySelectorAll('.badge + span')].map(({ textContent }) => textContent);
    expect(evidence).to.include('der Text daneben');
    expect(view.querySelector('[lang=en]')).to.be.null;
    expect(view.querySelector('.remarks')!.textContent).to.contain('Ein Bedienelement hat keinen Namen');
  });

  it('tells what is only a precaution; the statement counts what is listed here', async () => {
    const view = await open('Changes');
    const badges = [...view.querySelectorAll('.badge')].map(({ textContent }) => textContent);
    const precautions = badges.filter((badge) => badge === 'Precaution').length;
    expect(precautions).to.be.above(0);
    await (within(element, 'curb-cut-panel') as Panel).show('statement');
    const statement = within(element, 'curb-cut-statement')!.shadowRoot!;
    expect(statement.textContent).to.contain(
      `${badges.length} changes, ${badges.filter((badge) => badge === 'Guess').length} of`,
    );
  });

  it('filters', async () => {
    const view = await open('Changes');
    view.querySelector('input')!.focus();
    await sendKeys({ type: 'your name' });
    await until(() => view.querySelectorAll('ol > li').length === 1);
  });

  it('undoes one for good, and focus goes on to the next', async () => {
    const view = await open('Changes');
    const count = view.querySelectorAll('ol > li').length;
    const [first] = element.repairs;
    view.querySelector<HTMLElement>('.undo')!.focus();
    await press('Enter');
    await until(() => view.querySelectorAll('ol > li').length === count - 1);
    expect(element.repairs).not.to.include(first);
    expect(focused()!.className).to.equal('undo');
    await until(() => spoken() === 'Undone.');
    // Every element is asked about anew when guesses are allowed again.
    element.settings = { inferred: false };
    element.settings = { inferred: true };
    await element.settled;
    const isBack = (): boolean =>
      element.repairs.some(({ element, rule }) => element === first!.element && rule === first!.rule);
    expect([element.repairs.length > 0, isBack()]).to.deep.equal([true, false]);
    // So it is when everything was off meanwhile.
    await element.disable();
    await element.enable();
    await element.settled;
    expect([element.repairs.length > 0, isBack()]).to.deep.equal([true, false]);
  });

  it('draws more when asked, and focus goes on to the first of them', async () => {
    const view = await open('Changes');
    const before = view.querySelectorAll('ol > li').length;
    const fields = Array.from({ length: 60 }, (_, number) => `<p>Guest ${number} <input></p>`);
    content.querySelector('form')!.insertAdjacentHTML('beforeend', fields.join(''));
    await until(() => view.querySelectorAll('ol > li').length > before);
    await element.settled;
    const more = [...view.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show more')!;
    more.focus();
    await press('Enter');
    await until(() => view.querySelectorAll('ol > li').length > 50);
    const items = [...view.querySelectorAll('ol > li')];
    expect(items.findIndex((item) => item.contains(focused()))).to.equal(50);
  });

  it('grows while repairs go on', async () => {
    const view = await open('Changes');
    const count = view.querySelectorAll('ol > li').length;
    content.querySelector('form')!.insertAdjacentHTML('beforeend', 'Your town <input>');
    await until(() => view.querySelectorAll('ol > li').length > count);
  });

  it('gives the owner everything as JSON', async () => {
    const view = await open('Changes');
    let file: Blob | undefined;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => make.call(URL, (file = blob as Blob));
    const button = [...view.querySelectorAll('button')].find(({ textContent }) => /Download/.test(textContent))!;
    button.click();
    URL.createObjectURL = make;
    const report = JSON.parse(await file!.text()) as {
      page: string;
      changes: { before: string; evidence: string; fix: string }[];
    };
    expect(report.page).to.equal(location.href);
    expect(report.changes.map(({ before }) => before)).to.include('<input id="name">');
    expect(report.changes.every(({ evidence, fix }) => evidence && fix)).to.be.true;
  });
});
