import { expect } from '@open-wc/testing';
import { textBlocks, wordAt } from '../../../src/display/effects/reading/text-blocks.js';
import { loadFrame } from '../../support/frame.js';
import { selectedBlocks } from '../../../src/display/effects/reading/selected-blocks.js';
import { shownPage, until } from '../support/shown-page.js';

const page = shownPage();

describe('reading aloud', () => {
  it('goes block by block through what is shown', () => {
    const area = page.mount(
      '<div><h2>Hours</h2><p>Open <b>all</b> day</p><p hidden>not this</p><script>nor this</script></div>',
    );
    const blocks = textBlocks(area);
    expect(blocks.map(({ text }) => text)).to.deep.equal(['Hours', 'Open all day']);
    expect(wordAt(blocks[1]!, 5, 3)?.toString()).to.equal('all');
    expect(wordAt(blocks[1]!, 5)?.toString()).to.equal('all');
    expect(wordAt(blocks[1]!, 0, 8)?.toString()).to.equal('Open all');
  });

  it('goes through shadow trees, as their slots show it, and through frames of the same origin', async () => {
    const area = page.mount(`<div><p>One</p><section>
      <template shadowrootmode="open"><h2>Two <b>and</b></h2><slot></slot><p>Four</p><p hidden><slot name="no"></slot></p></template>
      <p>Three</p><i slot="no">not this</i></section><p>Five</p></div>`);
    const texts = (root: Element): string[] => textBlocks(root).map(({ text }) => text.trim());
    expect(texts(area)).to.deep.equal(['One', 'Two and', 'Three', 'Four', 'Five']);
    const frame = await loadFrame('<!doctype html><p>framed</p>');
    expect(texts(frame.element)).to.deep.equal(['framed']);
    frame.element.hidden = true;
    expect(texts(frame.element)).to.deep.equal([]);
    frame.element.remove();
  });

  it('speaks the language around a shadow tree, and says so where the browser names no voice and none is heard', async () => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const { speak, getVoices } = speechSynthesis;
    speechSynthesis.speak = (utterance) => void spoken.push(utterance);
    speechSynthesis.getVoices = () => [];
    page.mount('<main lang="de"><div><template shadowrootmode="open"><p>Guten Morgen</p></template></div></main>');
    await page.show({ 'read-aloud': true });
    const note = page.layer.querySelector('.read-aloud [role=status]')!;
    const [play] = page.layer.querySelectorAll<HTMLButtonElement>('.read-aloud button');
    expect(note.textContent, 'nobody has asked').to.equal('');
    play!.click();
    expect(spoken.map(({ text, lang }) => [text, lang])).to.deep.equal([['Guten Morgen', 'de']]);
    expect(note.textContent).to.equal('This browser cannot read aloud.');
    spoken[0]!.dispatchEvent(new SpeechSynthesisEvent('start', { utterance: spoken[0]! }));
    expect(note.textContent).to.equal('');
    Object.assign(speechSynthesis, { speak, getVoices });
  });

  const COMPONENT =
    '<section><template shadowrootmode="open"><p>One</p><p>Two</p><main><p>Three</p></main></template></section>';
  const inside = (area: HTMLElement): NodeListOf<HTMLElement> =>
    area.querySelector('section')!.shadowRoot!.querySelectorAll('p');
  for (const [why, select, read] of [
    ['the main content in a shadow tree, where nothing is selected', () => undefined, 'Three'],
    ['what is selected', (area: HTMLElement) => getSelection()!.selectAllChildren(area.querySelector('h2')!), 'Zero'],
    [
      'what is selected in a shadow tree',
      (area: HTMLElement) => selectIn(inside(area)[1]!.firstChild!, inside(area)[1]!.firstChild!),
      'Two',
    ],
    [
      'what is selected from one tree into another',
      (area: HTMLElement) => selectIn(area.querySelector('h2')!.firstChild!, inside(area)[0]!.firstChild!),
      'Zero One',
    ],
  ] as const) {
    it(`reads ${why}`, async () => {
      const spoken: SpeechSynthesisUtterance[] = [];
      const { speak } = speechSynthesis;
      // One block after the other, as a voice would.
      speechSynthesis.speak = (utterance) => {
        spoken.push(utterance);
        queueMicrotask(() => utterance.dispatchEvent(new SpeechSynthesisEvent('end', { utterance })));
      };
      const area = page.mount(`<div><h2>Zero</h2>${COMPONENT}</div>`);
      await page.show({ 'read-aloud': true });
      select(area);
      page.layer.querySelector<HTMLButtonElement>('.read-aloud button')!.click();
      await until(() => spoken.length === read.split(' ').length);
      getSelection()!.removeAllRanges();
      expect(spoken.map(({ text }) => text).join(' ')).to.equal(read);
      Object.assign(speechSynthesis, { speak });
    });
  }

  const LINES = '<div>\n<p>One</p>\n<p>Two</p>\n<p>Three</p><img alt="">\n</div>';
  for (const [why, select, read] of [
    [
      'no paragraph before which a selection ends, as after three clicks',
      ([one, two]: Node[]) => getSelection()!.setBaseAndExtent(one!.firstChild!, 0, two!, 0),
      ['One'],
    ],
    [
      'no text at whose end a selection begins',
      ([one, two]: Node[]) => getSelection()!.setBaseAndExtent(one!.firstChild!, 3, two!, 1),
      ['Two'],
    ],
    [
      'all between what has no text',
      ([one]: Node[]) => getSelection()!.selectAllChildren(one!.parentNode!),
      ['One', 'Two', 'Three'],
    ],
    [
      'from what has no text on',
      ([, two, three]: Node[]) => getSelection()!.setBaseAndExtent(two!.previousSibling!, 0, three!, 0),
      ['Two'],
    ],
    [
      'nothing where only a picture is selected',
      ([, , three]: Node[]) => getSelection()!.setBaseAndExtent(three!.parentNode!, 6, three!.parentNode!, 7),
      [],
    ],
  ] as const) {
    it(`reads ${why}`, () => {
      const area = page.mount(LINES);
      select([...area.querySelectorAll('p')]);
      const texts = selectedBlocks(textBlocks(area)).map(({ text }) => text);
      getSelection()!.removeAllRanges();
      expect(texts).to.deep.equal(read);
    });
  }

  it('reads what is selected around a component, and from what a slot shows on', () => {
    const area = page.mount(
      `<div><p>Zero</p><section><template shadowrootmode="open"><p>One</p><slot></slot><p>Three</p></template><p>Two</p></section><p>Four</p></div>`,
    );
    const texts = (): string[] => selectedBlocks(textBlocks(area)).map(({ text }) => text);
    getSelection()!.setBaseAndExtent(area, 1, area, 2);
    expect(texts()).to.deep.equal(['One', 'Two', 'Three']);
    selectIn(area.querySelector('section p')!.firstChild!, area.lastElementChild!.firstChild!);
    expect(texts()).to.deep.equal(['Two', 'Three', 'Four']);
    getSelection()!.removeAllRanges();
  });

  it('reads what is selected in a frame', async () => {
    const frame = await loadFrame('<!doctype html><p>One</p><p>Two</p>');
    frame.window.getSelection()!.selectAllChildren(frame.document.querySelectorAll('p')[1]!);
    expect(selectedBlocks(textBlocks(document.body)).map(({ text }) => text)).to.deep.equal(['Two']);
    frame.element.remove();
  });

  it('shows a bar with named buttons, says nothing unasked, and marks the word of the moment', async () => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    // The browser of the test has no voice: what it is asked to say is heard here, and answered as a voice would.
    speechSynthesis.speak = (utterance) => void spoken.push(utterance);
    page.mount('<main lang="de"><p>Guten Morgen</p></main>');
    await page.show({ 'read-aloud': true });
    const [play, stop] = page.layer.querySelectorAll<HTMLButtonElement>('.read-aloud button');
    expect([play!.textContent, stop!.textContent, stop!.disabled]).to.deep.equal(['Read aloud', 'Stop', true]);
    expect(spoken).to.be.empty;
    expect(page.layer.querySelector<HTMLElement>('.read-aloud')!.lang).to.equal('en-GB');
    play!.click();
    expect(spoken.map(({ text, lang }) => [text, lang])).to.deep.equal([['Guten Morgen', 'de']]);
    expect(play!.textContent).to.equal('Pause');
    spoken[0]!.dispatchEvent(
      new SpeechSynthesisEvent('boundary', { utterance: spoken[0]!, name: 'word', charIndex: 6, charLength: 6 }),
    );
    expect([...CSS.highlights.get('curb-cut-word')!].map(String)).to.deep.equal(['Morgen']);
    spoken[0]!.dispatchEvent(new SpeechSynthesisEvent('end', { utterance: spoken[0]! }));
    expect([play!.textContent, CSS.highlights.has('curb-cut-word')]).to.deep.equal(['Read aloud', false]);
    page.mount('<main></main>');
    play!.click();
    expect([play!.textContent, stop!.disabled], 'there is nothing to read').to.deep.equal(['Read aloud', true]);
    await page.show({});
    expect(page.layer.querySelector('.read-aloud')).to.be.null;
    speechSynthesis.speak = speak;
  });
});

/** Selects from one text to the end of another. */
function selectIn(from: Node, to: Node): void {
  getSelection()!.setBaseAndExtent(from, 0, to, to.nodeValue!.length);
}
